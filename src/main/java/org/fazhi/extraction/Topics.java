package org.fazhi.extraction;

/** Tells whether a passage speaks of a topic that a phrase needs, and how far from its number. */
final class Topics {
    private final Passage passage;
    private final String text;

    Topics(Passage passage) {
        this.passage = passage;
        this.text = passage.text();
    }

    /** How far the nearest word of one of the phrase's topics is, as a cost; negative when the topic is not spoken of. */
    double distance(Spot spot, Phrase phrase, int head) {
        int floor = spot.sentence().start();
        double here = nearest(phrase, floor, head, head);
        double cost = here >= 0 ? 0.02 * here + 0.25 * semicolons(head - (int) here, head) : -1;
        double behind = nearestAfter(phrase, spot);
        if (behind >= 0 && (cost < 0 || 0.02 * behind < cost)) {
            cost = 0.02 * behind;
        }
        if (cost >= 0) {
            return cost;
        }
        double earlier = nearest(phrase, Math.max(0, floor - 160), floor, floor);
        if (earlier >= 0 && !crossesHeading(floor - (int) earlier, floor)) {
            return 0.7 + 0.006 * earlier;
        }
        if (spot.sentence().heading() >= 0
                && nearest(phrase, spot.sentence().heading(), spot.sentence().headingEnd(), 0) != -1) {
            return 1.0;
        }
        return -1;
    }

    private int semicolons(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            if (text.charAt(i) == ';') {
                count++;
            }
        }
        return count;
    }

    private boolean crossesHeading(int from, int to) {
        int lines = 0;
        for (int i = Math.max(from, 0); i < to; i++) {
            if (text.charAt(i) == '\n') {
                lines++;
            }
        }
        return lines > 1;
    }

    private double nearest(Phrase phrase, int from, int to, int position) {
        double best = -1;
        for (Terms.Hit hit : passage.hits(from, to)) {
            for (int topic : phrase.topics()) {
                if (hit.is(topic)) {
                    double distance = Math.abs(position - hit.end());
                    best = best < 0 ? distance : Math.min(best, distance);
                }
            }
        }
        return best;
    }

    private double nearestAfter(Phrase phrase, Spot spot) {
        double best = -1;
        for (Terms.Hit hit : passage.hits(spot.amount().end(), spot.until())) {
            for (int topic : phrase.topics()) {
                if (hit.is(topic)) {
                    double distance = hit.start() - spot.amount().end();
                    best = best < 0 ? distance : Math.min(best, distance);
                }
            }
        }
        return best;
    }
}
