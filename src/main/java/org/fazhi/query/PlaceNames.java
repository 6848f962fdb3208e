package org.fazhi.query;

import static java.util.stream.Collectors.toSet;
import static org.fazhi.store.schema.Tables.DIVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.store.schema.tables.Division;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Names of divisions by their codes. */
public final class PlaceNames {
    private static final Division PARENT = DIVISION.as("parent");

    private final Lease lease;

    public PlaceNames(Lease lease) {
        this.lease = lease;
    }

    /** @return the names in the order of the codes; an unknown code is its own name */
    public List<PlaceName> rows(List<String> codes) {
        return lease.read(jooq -> {
            Map<String, PlaceName> found = of(jooq, codes);
            return codes.stream().map(code -> named(found, code)).toList();
        });
    }

    static PlaceName named(Map<String, PlaceName> names, String code) {
        return names.getOrDefault(code, new PlaceName(code, code, "", ""));
    }

    /** Parents are looked up on their own: joined to all divisions they would cost several times as much. */
    static Map<String, PlaceName> of(DSLContext jooq, Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        var divisions = jooq.select(DIVISION.CODE, DIVISION.NAME, coalesce(DIVISION.KIND, inline("")), DIVISION.PARENT)
                .from(DIVISION)
                .where(Codes.among(DIVISION.CODE, codes))
                .fetch();
        Set<String> parents = divisions.stream()
                .flatMap(found -> Optional.ofNullable(found.value4()).stream())
                .collect(toSet());
        Map<String, String> inside = parents.isEmpty()
                ? Map.of()
                : jooq.select(DIVISION.CODE, DIVISION.NAME)
                        .from(DIVISION)
                        .where(Codes.among(DIVISION.CODE, parents))
                        .fetchMap(DIVISION.CODE, DIVISION.NAME);
        return divisions.stream()
                .map(mapping((code, name, kind, parent) ->
                        new PlaceName(code, name, kind, parent == null ? "" : inside.getOrDefault(parent, ""))))
                .collect(Collectors.toMap(PlaceName::code, Function.identity()));
    }

    /** In the order of the codes. */
    static List<PlaceName> where(DSLContext jooq, Condition condition) {
        return jooq.select(
                        DIVISION.CODE,
                        DIVISION.NAME,
                        coalesce(DIVISION.KIND, inline("")),
                        coalesce(PARENT.NAME, inline("")))
                .from(DIVISION)
                .leftJoin(PARENT)
                .on(PARENT.CODE.eq(DIVISION.PARENT))
                .where(condition)
                .orderBy(DIVISION.CODE)
                .fetch(mapping(PlaceName::new));
    }
}
