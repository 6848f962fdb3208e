package org.fazhi.extraction;

/**
 * The stretches of text around a number that tell whether it is a figure at all.
 *
 * @param candidate the phrase that names it
 * @param lead its sentence up to the number
 * @param own the words before it that are its own, those it borrows included
 * @param clause its clause up to the number
 * @param behind a few words behind it
 * @param rest its sentence behind it
 */
record Around(Spot spot, Candidate candidate, String lead, String own, String clause, String behind, String rest) {
    private static final int BEHIND = 14;

    static Around of(String text, Spot spot, Candidate candidate) {
        Sentence sentence = spot.sentence();
        int from = spot.amount().digits();
        int to = spot.amount().end();
        return new Around(
                spot,
                candidate,
                text.substring(sentence.start(), from),
                text.substring(spot.borrowed() ? Math.min(spot.from(), spot.clause()) : spot.from(), from),
                text.substring(spot.clause(), from),
                text.substring(to, Math.min(sentence.end(), to + BEHIND)),
                text.substring(to, sentence.end()));
    }

    /** The part of the sentence behind its last semicolon, up to the number. */
    String part() {
        return lead.substring(lead.lastIndexOf(';') + 1);
    }
}
