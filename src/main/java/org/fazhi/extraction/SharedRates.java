package org.fazhi.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one number that is several rates: 参考率、合格率均为100%. */
final class SharedRates {
    /** Rates in a row before one number, whatever is said of it but that each has its own: 参考率和合格率一直保持100%. */
    private static final Pattern ALIKE = Pattern.compile(
            "((?:[\\u4e00-\\u9fff]{1,12}率|[\\u4e00-\\u9fff]{0,12}参考))(?:、|和|与|及|以及)?([\\u4e00-\\u9fff]{1,12}率)(?:(?:、|和|与|及)([\\u4e00-\\u9fff]{1,12}率))?(?![^,。;]*(?:分别|依次))[^,。;\\d率]{0,10}$");

    private final String text;
    private final Namer namer;
    private final Figures figures;

    SharedRates(Passage passage, Namer namer, Figures figures) {
        this.text = passage.text();
        this.namer = namer;
        this.figures = figures;
    }

    /** The first of the rates that is an indicator's. */
    Optional<Candidate> first(Spot spot) {
        return rates(spot).stream()
                .flatMap(rate -> namer.candidates(rate).stream().limit(1))
                .findFirst();
    }

    /** Reads the number for the rates beside the one it was read for. */
    void others(Spot spot, Candidate best, double sure, SoFar soFar) {
        for (Spot rate : rates(spot)) {
            namer.candidates(rate).stream()
                    .findFirst()
                    .filter(other -> !other.indicator().equals(best.indicator()))
                    .ifPresent(other -> figures.add(spot, rate, other, sure, soFar));
        }
    }

    private List<Spot> rates(Spot spot) {
        List<Spot> rates = new ArrayList<>();
        Matcher alike =
                ALIKE.matcher(text.substring(spot.clause(), spot.amount().start()));
        if (alike.find()) {
            for (int i = 1; i <= alike.groupCount(); i++) {
                if (alike.group(i) != null) {
                    rates.add(spot.named(spot.clause() + alike.start(i), spot.clause() + alike.end(i)));
                }
            }
        }
        return rates;
    }
}
