package org.fazhi.place;

import org.fazhi.indicator.PlaceBasis;

/** Parts of a page, by how much they tell of whose report it is. */
enum Zone {
    TITLE(100, PlaceBasis.TITLE, 5, 0.98),
    SIGNATURE(50, PlaceBasis.SIGNATURE, 5, 0.95),
    PUBLISHER(40, PlaceBasis.PUBLISHER, 4, 0.92),
    OPENING(14, PlaceBasis.BODY, 2, 0.88),
    BODY(2, PlaceBasis.BODY, 1, 0.8),
    LABEL(25, PlaceBasis.INDEX, 4, 0.75),
    SITE(8, PlaceBasis.INDEX, 3, 0.7),
    NEWS(0, PlaceBasis.UNKNOWN, 0.5, 0);

    /** What a township's name in it weighs. */
    final double weight;

    final PlaceBasis basis;

    /** What the name of a county, city or province in it weighs. */
    final double regionWeight;

    final double confidence;

    Zone(double weight, PlaceBasis basis, double regionWeight, double confidence) {
        this.weight = weight;
        this.basis = basis;
        this.regionWeight = regionWeight;
        this.confidence = confidence;
    }
}
