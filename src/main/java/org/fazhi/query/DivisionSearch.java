package org.fazhi.query;

import static org.fazhi.store.schema.Tables.DIVISION;
import static org.fazhi.store.schema.Tables.REPORT_TOWN;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.store.schema.tables.Division;
import org.jooq.DSLContext;

/** Finds divisions by what a person types: Chinese, pinyin, initials, a code, or a name they had before. */
public final class DivisionSearch {
    private static final Division PARENT = DIVISION.as("parent");

    private final Lease lease;
    private volatile Names names = new Names(-1, List.of());

    public DivisionSearch(Lease lease) {
        this.lease = lease;
    }

    /**
     * @param level province, city, county or township
     * @param former the earlier name that was found; empty when the name of today was
     * @param reporting whether it or a township in it has a report
     */
    public record Row(PlaceName place, String level, String former, boolean reporting) {}

    private record Name(PlaceName place, String level, List<String> former) {}

    private record Names(int divisions, List<Name> all) {}

    /**
     * @param typed empty finds those that report
     * @param levels province, city, county, township; empty for all
     * @return reporting ones first, then exact names, then by code
     */
    public List<Row> rows(String typed, List<String> levels, int most) {
        String wanted = typed.strip();
        return lease.read(jooq -> {
            List<Row> found = names(jooq).all().stream()
                    .filter(name -> levels.isEmpty() || levels.contains(name.level()))
                    .flatMap(name -> match(name, wanted).stream())
                    .toList();
            return reporting(jooq, found).stream()
                    .sorted(Comparator.comparing((Row row) -> !row.reporting())
                            .thenComparing(row -> !row.place().name().equals(wanted))
                            .thenComparing(row -> !row.place().name().startsWith(wanted))
                            .thenComparing(row -> !row.former().isEmpty())
                            .thenComparing(row -> row.place().code()))
                    .limit(most)
                    .toList();
        });
    }

    private static Optional<Row> match(Name name, String wanted) {
        if (fits(name.place().name(), wanted)
                || name.place().code().startsWith(wanted)
                || (name.place().inside() + name.place().name()).startsWith(wanted)) {
            return Optional.of(new Row(name.place(), name.level(), "", false));
        }
        return name.former().stream()
                .filter(former -> fits(former, wanted))
                .findFirst()
                .map(former -> new Row(name.place(), name.level(), former, false));
    }

    private static boolean fits(String name, String wanted) {
        boolean letters = wanted.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        return letters ? Pinyin.begins(name, wanted) : name.contains(wanted);
    }

    private static List<Row> reporting(DSLContext jooq, List<Row> rows) {
        var reporting = jooq.select(REPORT_TOWN.TOWNSHIP).from(REPORT_TOWN).fetchSet(REPORT_TOWN.TOWNSHIP);
        var places = reporting.stream()
                .flatMap(code -> Stream.of(2, 4, 6, 9)
                        .filter(length -> length <= code.length())
                        .map(length -> code.substring(0, length)))
                .collect(Collectors.toSet());
        return rows.stream()
                .map(row -> new Row(
                        row.place(),
                        row.level(),
                        row.former(),
                        places.contains(row.place().code())))
                .toList();
    }

    /** Read once, and again when divisions were loaded since. */
    private Names names(DSLContext jooq) {
        int divisions = jooq.fetchCount(DIVISION);
        Names known = names;
        if (known.divisions() != divisions) {
            known = new Names(divisions, read(jooq));
            names = known;
        }
        return known;
    }

    private static List<Name> read(DSLContext jooq) {
        Map<String, List<String>> former = jooq.select(DIVISION.SUCCESSOR, DIVISION.NAME)
                .from(DIVISION)
                .where(DIVISION.SUCCESSOR.isNotNull())
                .fetchGroups(DIVISION.SUCCESSOR, DIVISION.NAME);
        return jooq.select(
                        DIVISION.CODE,
                        DIVISION.NAME,
                        coalesce(DIVISION.KIND, inline("")),
                        coalesce(PARENT.NAME, inline("")),
                        DIVISION.LEVEL)
                .from(DIVISION)
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .orderBy(DIVISION.CODE)
                .fetch(mapping((code, name, kind, inside, level) -> new Name(
                        new PlaceName(code, name, kind, inside), level, former.getOrDefault(code, List.of()))));
    }
}
