package org.fazhi.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Observation;
import org.fazhi.indicator.Period;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;

/** The figures of one report that can be calculated with: this year's, exactly stated. */
record Figures(Catalogue catalogue, List<Observation> exact) {
    Figures(Catalogue catalogue, List<Observation> exact) {
        this.catalogue = catalogue;
        this.exact = exact.stream()
                .filter(figure -> figure.quantity().qualifier() == Qualifier.EXACT)
                .filter(figure -> figure.period() == Period.FULL_YEAR || figure.period() == Period.TO_DATE)
                .toList();
    }

    /** The one headline figure of an indicator in a scope; empty when there is none or more than one. */
    Optional<Observation> headline(String indicator, Scope scope) {
        List<Observation> found = headlines(indicator, scope);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    List<Observation> headlines(String indicator, Scope scope) {
        return exact.stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.scope() == scope && figure.headline())
                .toList();
    }

    /** The parts of an indicator counted in the unit class of {@code whole}. */
    List<Observation> parts(Observation whole) {
        return exact.stream()
                .filter(figure -> figure.indicator().equals(whole.indicator())
                        && figure.scope() == whole.scope()
                        && !figure.headline()
                        && UnitClass.of(figure.quantity().unit())
                                == UnitClass.of(whole.quantity().unit()))
                .toList();
    }

    String name(String indicator) {
        return catalogue.get(indicator).zh();
    }

    String told(Observation figure) {
        String label = figure.headline() ? name(figure.indicator()) : figure.facet();
        return label + plain(figure.quantity().value()) + figure.quantity().unit();
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
