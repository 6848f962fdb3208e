package org.fazhi.web.collect;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.briefing.Briefings;
import org.fazhi.briefing.Wish;

/**
 * A briefing in the making.
 *
 * @param by who makes it, as they write it themselves
 */
public record Draft(String title, String by, List<Wish> wishes) {
    public static final Draft EMPTY = new Draft("", "", List.of());

    public Draft {
        wishes = List.copyOf(wishes);
    }

    public boolean full() {
        return wishes.size() >= Briefings.MOST_FIGURES;
    }

    public Draft titled(String newTitle) {
        return new Draft(newTitle, by, wishes);
    }

    public Draft by(String name) {
        return new Draft(title, name, wishes);
    }

    public Draft with(Wish wish) {
        List<Wish> more = new ArrayList<>(wishes);
        more.add(wish);
        return new Draft(title, by, more);
    }

    public Draft without(int at) {
        List<Wish> fewer = new ArrayList<>(wishes);
        fewer.remove(at);
        return new Draft(title, by, fewer);
    }

    public Draft replaced(int at, Wish wish) {
        List<Wish> changed = new ArrayList<>(wishes);
        changed.set(at, wish);
        return new Draft(title, by, changed);
    }

    /** @return the same with the figure at {@code from} standing at {@code to} */
    public Draft moved(int from, int to) {
        List<Wish> ordered = new ArrayList<>(wishes);
        ordered.add(to, ordered.remove(from));
        return new Draft(title, by, ordered);
    }
}
