package org.fazhi.extraction;

import java.util.List;
import org.fazhi.indicator.Comparison;
import org.fazhi.indicator.Context;
import org.fazhi.indicator.Observation;

/**
 * All that was found in one text, in its order.
 *
 * @param comparisons what it says of its figures as against the year before
 * @param contexts how large it says the township is
 */
public record Extraction(List<Finding> findings, List<Comparison> comparisons, List<Context> contexts) {
    public Extraction {
        findings = List.copyOf(findings);
        comparisons = List.copyOf(comparisons);
        contexts = List.copyOf(contexts);
    }

    /** The figures among the findings. */
    public List<Observation> observations() {
        return findings.stream()
                .filter(Finding.Found.class::isInstance)
                .map(found -> ((Finding.Found) found).observation())
                .toList();
    }
}
