package org.fazhi.extraction;

import java.util.List;
import org.fazhi.indicator.Observation;

/** All findings of one text, in the order of the text. */
public record Extraction(List<Finding> findings) {
    public Extraction {
        findings = List.copyOf(findings);
    }

    /** The figures among the findings. */
    public List<Observation> observations() {
        return findings.stream()
                .filter(Finding.Found.class::isInstance)
                .map(found -> ((Finding.Found) found).observation())
                .toList();
    }
}
