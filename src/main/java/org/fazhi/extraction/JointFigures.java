package org.fazhi.extraction;

import org.fazhi.indicator.ObservationState;

/** Reads one number that counts lawsuits and reconsiderations together, which is a figure of both. */
final class JointFigures {
    private static final Cue JOINT = Cue.of(
            "(?:复议(?:案件)?[、和与及或]+(?:其)?(?:行政)?(?:诉讼|应诉)|(?:诉讼|应诉)(?:案件)?[、和与及或]+(?:行政)?复议)(?:案件|应诉案件|事项)?[^、,。;和与及复诉]{0,8}$");

    /** 行政诉讼、行政复议案件各3件: the number counts either, not both together. */
    private static final Cue EACH = Cue.of("各(?:有|为|办理|发生)?$");

    private final RuleBook rules;
    private final String text;
    private final Figures figures;

    JointFigures(RuleBook rules, Passage passage, Figures figures) {
        this.rules = rules;
        this.text = passage.text();
        this.figures = figures;
    }

    /** Whether the number was one for both, and was read so. */
    boolean read(Spot spot, Spot aligned, Candidate best, double sure, SoFar soFar) {
        if (!rules.naming(best.indicator()).is(Role.JOINT)) {
            return false;
        }
        String own = text.substring(aligned.from(), Math.max(aligned.from(), aligned.to()));
        if (own.contains("分别") || !JOINT.matcher(own).find()) {
            return false;
        }
        boolean each = EACH.matcher(own).find();
        ObservationState state = each || spot.amount().isZero() ? null : ObservationState.JOINT;
        // Parts behind (其中1件) are of the figure read last: of the first in the catalogue
        rules.namings(Role.JOINT)
                .reversed()
                .forEach(naming -> figures.add(spot, aligned, best, naming.code(), state, sure, soFar));
        return true;
    }
}
