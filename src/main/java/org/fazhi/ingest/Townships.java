package org.fazhi.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.store.Division;

/** Finds the township a table means by code or by name. */
final class Townships {
    private final Map<String, List<String>> codes = new HashMap<>();
    private final Map<String, Division> divisions = new HashMap<>();

    Townships(Collection<Division> all) {
        all.forEach(division -> divisions.put(division.code(), division));
        for (Division division : all) {
            if (division.level().equals("township")) {
                add(division.code(), division.code());
                add(division.name(), division.code());
                add(path(division), division.code());
            }
        }
    }

    /** @return codes of all townships of this code, this name, or this name after those of county, city, province */
    List<String> find(String codeOrName) {
        return codes.getOrDefault(codeOrName.replace(" ", ""), List.of());
    }

    boolean known(String code) {
        Division found = divisions.get(code);
        return found != null && found.level().equals("township");
    }

    private void add(String word, String code) {
        List<String> found = codes.computeIfAbsent(word, none -> new ArrayList<>());
        if (!found.contains(code)) {
            found.add(code);
        }
    }

    private String path(Division township) {
        String path = township.name();
        String above = township.parent();
        for (Division next = above == null ? null : divisions.get(above); next != null; ) {
            path = next.name() + path;
            add(path, township.code());
            String parent = next.parent();
            next = parent == null ? null : divisions.get(parent);
        }
        return path;
    }
}
