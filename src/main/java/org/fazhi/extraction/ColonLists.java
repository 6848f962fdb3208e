package org.fazhi.extraction;

import java.util.Optional;

/** Reads the numbers of a list under a colon (执法检查:安全生产144次、道路交通89次) as parts of what stands before it. */
final class ColonLists {
    private static final int LONGEST_HEAD = 24;
    private static final int LONGEST_LIST = 120;
    private static final double SURE = 0.85;

    private final Passage passage;
    private final String text;
    private final Namer namer;
    private final Guards guards;
    private final Figures figures;
    private final Ledger ledger;

    ColonLists(Passage passage, Namer namer, Guards guards, Figures figures, Ledger ledger) {
        this.passage = passage;
        this.text = passage.text();
        this.namer = namer;
        this.guards = guards;
        this.figures = figures;
        this.ledger = ledger;
    }

    /** Whether the number stands in such a list and was read so. */
    boolean read(Spot spot, SoFar soFar) {
        int colon = passage.last(':', spot.amount().start(), spot.sentence().start());
        if (colon <= spot.sentence().start() || spot.amount().start() - colon > LONGEST_LIST) {
            return false;
        }
        int head = passage.clauseStart(colon, spot.sentence().start());
        String label = Parts.label(text.substring(spot.from(), spot.amount().start()));
        if (isMixed(spot, head, colon, soFar)
                || text.substring(colon, spot.amount().start()).contains(";")
                || colon - head > LONGEST_HEAD
                || label.isEmpty()) {
            return false;
        }
        Optional<Candidate> named =
                namer.candidates(spot.named(head, colon)).stream().findFirst();
        if (named.isEmpty() || guards.refuse(spot, named.get()).isPresent()) {
            return false;
        }
        int before = ledger.size();
        figures.add(spot, spot, named.get(), SURE, soFar);
        ledger.label(before, label);
        return true;
    }

    /** Whether a number stands before the colon, or one behind it counts something else. */
    private static boolean isMixed(Spot spot, int head, int colon, SoFar soFar) {
        return soFar.amounts().stream()
                .anyMatch(other -> other.start() > head
                        && other.start() < spot.amount().start()
                        && (other.start() < colon
                                || !Parts.sameCount(other.unit(), spot.amount().unit())));
    }
}
