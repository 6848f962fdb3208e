package org.fazhi.sample;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Full reports of the fictional townships without end, no two alike; by several threads, each with its own. */
public final class FreshReports {
    private static final int SHORTEST = 2500;
    private static final int LONGEST = 4500;
    private static final int YEARS = 6;
    private static final List<Town> TOWNS = Towns.all();
    private static final List<Trouble> TROUBLES =
            List.of(Trouble.RIVAL, Trouble.PARTIAL, Trouble.TABLE, Trouble.WRAPPED, Trouble.FUSED, Trouble.TRADITIONAL);

    private final long first;
    private long drawn;
    private Author author;

    /** @param first the seed of the first reports; numbers a million apart share no report */
    public FreshReports(long first) {
        this.first = first;
        this.author = new Author(first);
    }

    /** The next report of 2 500 to 4 500 characters. */
    public String next() {
        String text;
        do {
            text = written();
        } while (text.length() < SHORTEST || text.length() > LONGEST);
        return text;
    }

    private String written() {
        int slots = TOWNS.size() * YEARS;
        long round = drawn / slots;
        int slot = (int) (drawn % slots);
        if (slot == 0 && round > 0) {
            author = new Author(first + round);
        }
        drawn++;
        Town town = TOWNS.get(slot % TOWNS.size());
        int year = Towns.FIRST_YEAR + slot / TOWNS.size();
        Set<Trouble> troubles = drawn % 8 == 0
                ? EnumSet.of(TROUBLES.get((int) (drawn / 8 % TROUBLES.size())))
                : EnumSet.noneOf(Trouble.class);
        Page body = author.body(town, year, troubles, Set.of());
        return author.page(body, town, year, troubles, Format.TXT, Author.Copy.FIRST)
                .text();
    }
}
