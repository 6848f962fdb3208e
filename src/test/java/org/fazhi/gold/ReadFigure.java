package org.fazhi.gold;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.fazhi.indicator.Evidence;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Period;

/** One figure the program read in a file, with the text it was read in. */
public record ReadFigure(String file, String source, Observation observation) {
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９〇零一二三四五六七八九十百千万两兩无無未没沒不均半]");

    static BigDecimal rounded(BigDecimal value) {
        return value.setScale(4, RoundingMode.HALF_EVEN);
    }

    public BigDecimal value() {
        return rounded(observation.quantity().value());
    }

    /** @return whether the evidence stands in the text where it says, is short enough and holds a number */
    public boolean sound() {
        Evidence evidence = observation.evidence();
        return evidence.standsIn(source)
                && evidence.text().length() <= Evidence.LONGEST
                && NUMBER.matcher(evidence.text()).find();
    }

    public boolean ofAnotherPeriod() {
        return observation.period() == Period.CUMULATIVE || observation.period() == Period.OTHER_YEAR;
    }
}
