package org.fazhi.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.indicator.Catalogue;
import org.fazhi.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator is named and what the readers know of it, from its wording in data/indicators.
 *
 * @param units measure words it is counted in
 * @param never terms that show another thing is counted, on either side of the number
 * @param neverBeside the ones that show it only nearer to the number than the phrase's own words, written with N (办结N)
 * @param alone terms before which a phrase of one word does not suffice
 * @param elsewhere terms after which a phrase that only its topic explains speaks of another thing
 * @param zero terms that name it in a statement that there was none
 * @param notZero terms that show such a statement is of another thing
 * @param zeroWith words one of which the statement must hold if it says more than that there was none; empty for any
 * @param parts the indicators a part of its figures may be a figure of, null when of any
 * @param noPart words of numbers beside its figures that are no parts of them
 * @param kinds words for kinds of what it counts, by which figures in several sentences are told apart; null when it has none
 */
record Naming(
        Indicator indicator,
        Set<String> units,
        int[] never,
        int[] neverBeside,
        int[] alone,
        int[] elsewhere,
        int[] zero,
        int[] notZero,
        List<String> zeroWith,
        @Nullable Set<String> parts,
        List<String> noPart,
        @Nullable Cue kinds,
        Set<Role> roles) {

    /** Words of numbers that are no parts of the figure before them, whatever its indicator. */
    private static final List<String> NO_PART = Lexicon.list("parts.yaml", "no_part");

    static Naming of(Catalogue.Entry entry, Terms.Builder terms) {
        Map<String, List<String>> wording = entry.wording();
        List<String> never = wording.getOrDefault("never", List.of());
        List<String> parts = wording.get("parts");
        List<String> kinds = wording.get("kinds");
        return new Naming(
                entry.indicator(),
                new HashSet<>(wording.getOrDefault("units", entry.indicator().units())),
                terms.terms(never.stream().filter(word -> !word.endsWith("N")).toList()),
                terms.terms(never.stream()
                        .filter(word -> word.endsWith("N"))
                        .map(word -> word.substring(0, word.length() - 1))
                        .toList()),
                terms.terms(wording.getOrDefault("not_alone_after", List.of())),
                terms.terms(wording.getOrDefault("other_topic", List.of())),
                terms.terms(wording.getOrDefault("zero", List.of())),
                terms.terms(wording.getOrDefault("not_zero", List.of())),
                wording.getOrDefault("zero_with", List.of()),
                parts == null ? null : Set.copyOf(parts),
                wording.getOrDefault("no_part", NO_PART),
                kinds == null ? null : Cue.ofAny(kinds),
                wording.getOrDefault("roles", List.of()).stream().map(Role::of).collect(Collectors.toSet()));
    }

    String code() {
        return indicator.code();
    }

    boolean is(Role role) {
        return roles.contains(role);
    }
}
