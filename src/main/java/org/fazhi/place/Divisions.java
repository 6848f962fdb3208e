package org.fazhi.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.fazhi.indicator.Place;
import org.jspecify.annotations.Nullable;

/** All divisions down to townships with their codes, former ones included, read from data/divisions.csv. */
public final class Divisions {
    private static final List<String> KINDS =
            List.of("街道", "民族乡", "民族苏木", "镇", "乡", "苏木", "农场", "林场", "牧场", "开发区", "园区", "新区", "管理区", "地区");

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> townshipsByName = new HashMap<>();
    private final Map<String, List<Division>> byParent = new HashMap<>();

    private Divisions(Map<String, Division> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
        for (Division division : byCode.values()) {
            if (division.level() == Level.TOWNSHIP) {
                townshipsByName
                        .computeIfAbsent(division.name(), name -> new ArrayList<>())
                        .add(division);
            }
            if (division.parent() != null) {
                byParent.computeIfAbsent(division.parent(), code -> new ArrayList<>())
                        .add(division);
            }
        }
    }

    /** Reads the list that comes with the program; takes a fraction of a second. */
    public static Divisions standard() {
        return read("/data/divisions.csv");
    }

    /** @return every division, the former ones included, parents before what lies in them */
    public Collection<Division> all() {
        return byCode.values();
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return what the code stands for today: a former division's successor, any other itself */
    public Optional<Division> current(String code) {
        Division division = byCode.get(code);
        while (division != null && division.successor() != null) {
            division = byCode.get(division.successor());
        }
        return Optional.ofNullable(division);
    }

    /** @return the township with this code and what it belongs to, by their names */
    public Optional<Place> place(String code) {
        return find(code).filter(division -> division.level() == Level.TOWNSHIP).map(this::place);
    }

    /** @return the townships that bear exactly this name, all over the country */
    public List<Division> townshipsNamed(String name) {
        return townshipsByName.getOrDefault(name, List.of());
    }

    /** @return the divisions directly below, former ones included */
    public List<Division> below(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    Place place(Division township) {
        String province = name(township.province());
        String city = township.city() == null ? province : name(township.city());
        String county = township.county() == null ? null : name(township.county());
        return new Place(township.code(), township.name(), county, city, province);
    }

    private String name(String code) {
        return Objects.requireNonNull(byCode.get(code), code).name();
    }

    private static Divisions read(String resource) {
        Map<String, Division> byCode = new LinkedHashMap<>(60_000);
        try (InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(resource), resource);
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CSVRecord row : rows) {
                Division division = division(byCode, row);
                byCode.put(division.code(), division);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return new Divisions(byCode);
    }

    private static Division division(Map<String, Division> above, CSVRecord row) {
        String code = row.get(0);
        Level level = Level.ofCode(code);
        String province = code.substring(0, 2);
        String city = level.compareTo(Level.CITY) >= 0 ? cityOf(code, above, level) : null;
        String county = level.compareTo(Level.COUNTY) >= 0 ? countyOf(code, above, level) : null;
        String parent = switch (level) {
            case PROVINCE -> null;
            case CITY -> province;
            case COUNTY -> city;
            case TOWNSHIP -> county == null ? city : county;
        };
        String until = row.get(2);
        String successor = row.get(3);
        return new Division(
                code,
                level,
                row.get(1),
                parent,
                province,
                city,
                county,
                level == Level.TOWNSHIP ? kind(row.get(1)) : null,
                until.isEmpty() ? null : Integer.valueOf(until),
                successor.isEmpty() ? null : successor);
    }

    /** The city is the code's first four digits; the counties of Chongqing stand under its first city. */
    private static @Nullable String cityOf(String code, Map<String, Division> above, Level level) {
        String own = code.substring(0, 4);
        String first = code.substring(0, 2) + "01";
        return level == Level.CITY || above.containsKey(own) ? own : above.containsKey(first) ? first : null;
    }

    private static @Nullable String countyOf(String code, Map<String, Division> above, Level level) {
        String own = code.substring(0, 6);
        return level == Level.COUNTY || above.containsKey(own) ? own : null;
    }

    private static String kind(String name) {
        return KINDS.stream().filter(name::endsWith).findFirst().orElse("其他");
    }
}
