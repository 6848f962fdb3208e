package org.fazhi.figure;

import org.fazhi.chart.Tone;
import org.fazhi.indicator.Indicator;
import org.fazhi.indicator.Judgement;
import org.fazhi.query.Ranking;

/** Good and bad, said only of the indicators the catalogue judges. */
final class Tones {
    private Tones() {}

    /** A change for the better or worse, when it is sure. */
    static Tone of(Indicator indicator, Ranking.Row row) {
        Ranking.Change change = row.change();
        return change == null ? Tone.NEUTRAL : of(indicator, change.direction());
    }

    /** @param direction 1 risen, -1 fallen, 0 neither or not to be told */
    static Tone of(Indicator indicator, int direction) {
        if (indicator.judged() == Judgement.NONE || direction == 0) {
            return Tone.NEUTRAL;
        }
        return indicator.judged() == Judgement.HIGHER == direction > 0 ? Tone.GOOD : Tone.BAD;
    }
}
