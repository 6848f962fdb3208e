package org.fazhi.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.Theme;
import org.fazhi.query.By;
import org.fazhi.query.CellKey;
import org.fazhi.query.CoverageMatrix;
import org.fazhi.query.Distribution;
import org.fazhi.query.EvidenceOf;
import org.fazhi.query.Facts;
import org.fazhi.query.Lease;
import org.fazhi.query.MatchedPanel;
import org.fazhi.query.Movers;
import org.fazhi.query.PlaceTrend;
import org.fazhi.query.Ranking;
import org.fazhi.query.Selection;
import org.fazhi.query.TownTrend;
import org.fazhi.query.TownshipProfile;
import org.fazhi.query.Years;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.jspecify.annotations.Nullable;

/** Times every screen's question on stores from a county's size to the nation's, and prints a table of each. */
public final class QueriesBench {
    private static final Settings SETTINGS =
            new Settings().withRenderCatalog(false).withRenderSchema(false).withExecuteLogging(false);
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int WARM = 60;
    private static final int WARMING_SECONDS = 6;
    private static final int TIMES = 40;
    private static final int FEWEST = 5;
    private static final int PATIENCE_SECONDS = 30;
    private static final int LAST = Nation.FIRST_YEAR + Nation.YEARS - 1;

    private final DuckDBConnection root;
    private final List<String> towns;
    private final List<String> indicators;
    private final List<String> seen = new ArrayList<>();
    private boolean listening;

    private QueriesBench(DuckDBConnection root) {
        this.root = root;
        this.towns = column("select code from division where level = 'township' order by hash(code)");
        this.indicators = column("select code from indicator where summable and position < 40 order by position");
    }

    /** @param args townships of each store; without any, a county's, a province's and the nation's */
    public static void main(String[] args) throws Exception {
        List<Integer> sizes = args.length == 0
                ? List.of(400, 4_000, 40_000)
                : Arrays.stream(args).map(Integer::valueOf).toList();
        Map<String, List<String>> growth = new LinkedHashMap<>();
        for (int size : sizes) {
            try (KeptNation nation = KeptNation.of(size)) {
                run(nation, growth);
            }
        }
        System.out.printf("%n| p95 in ms | %s |%n", String.join(" | ", growth.getOrDefault("cells", List.of())));
        System.out.println("|---" + "|--:".repeat(sizes.size()) + "|");
        growth.forEach((question, times) -> {
            if (!question.equals("cells")) {
                System.out.printf("| %s | %s |%n", question, String.join(" | ", times));
            }
        });
    }

    private static void run(KeptNation nation, Map<String, List<String>> growth) throws IOException {
        QueriesBench bench = new QueriesBench(nation.connection());
        long cells = nation.cells();
        growth.computeIfAbsent("cells", name -> new ArrayList<>()).add("%,.1f M cells".formatted(cells / 1e6));
        System.out.printf(
                "%n%,d townships, %,d cells: filled in %.0f s (%,.0f cells/s with their observations), ordered and summed"
                        + " up in %.0f s, file %,d MB; load %.1f, warmed by %d and timed over %d of each question%n",
                nation.townships(),
                cells,
                nation.filled(),
                cells / nation.filled(),
                nation.ordered(),
                nation.megabytes(),
                SYSTEM.getSystemLoadAverage(),
                WARM,
                TIMES);
        System.out.printf(
                "%n| question | p50 ms | p95 ms | CPU ms | plain JDBC p50 | jOOQ / JDBC |%n|---|--:|--:|--:|--:|--:|%n");
        bench.questions().forEach((name, question) -> {
            Times times = bench.time(question);
            growth.computeIfAbsent(name, unknown -> new ArrayList<>()).add("%.1f".formatted(times.p95()));
            System.out.printf(
                    "| %s%s | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                    name,
                    times.asked() == TIMES ? "" : " (only %d times)".formatted(times.asked()),
                    times.p50(),
                    times.p95(),
                    times.cpu(),
                    times.jdbc(),
                    times.p50() / times.jdbc());
            System.out.flush();
        });
    }

    /** What each screen asks, with another place, township and indicator each time. */
    private Map<String, IntConsumer> questions() {
        Lease lease = new Lease() {
            @Override
            public <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
                return lease(question);
            }
        };
        IntFunction<Selection> nation = i -> Selection.DEFAULT.of(indicators.get(i % indicators.size()));
        IntFunction<String> town = i -> towns.get(i % towns.size());
        IntFunction<Selection> province =
                i -> nation.apply(i).inside(town.apply(i).substring(0, 2));
        Map<String, IntConsumer> asked = new LinkedHashMap<>();
        asked.put("overview: facts of a province", i -> new Facts(lease).row(province.apply(i)));
        asked.put("overview: trend of a province", i -> new PlaceTrend(lease).rows(province.apply(i)));
        asked.put("overview: trend of the nation", i -> new PlaceTrend(lease).rows(nation.apply(i)));
        asked.put(
                "overview: change on the matched panel, province",
                i -> new MatchedPanel(lease).row(province.apply(i), LAST - 1, LAST));
        asked.put(
                "overview: change on the matched panel, nation",
                i -> new MatchedPanel(lease).row(nation.apply(i), LAST - 1, LAST));
        asked.put("overview: movers of a province", i -> new Movers(lease).row(province.apply(i), LAST - 1, LAST, 5));
        asked.put(
                "compare: 8 townships",
                i -> new TownTrend(lease)
                        .rows(nation.apply(i)
                                .ofTowns(IntStream.range(i, i + 8)
                                        .mapToObj(town::apply)
                                        .toList())));
        asked.put(
                "compare: counties of a city",
                i -> new PlaceTrend(lease)
                        .rows(nation.apply(i)
                                .inside(town.apply(i).substring(0, 4))
                                .by(By.COUNTY)));
        asked.put(
                "ranking: a county",
                i -> new Ranking(lease).row(nation.apply(i).inside(town.apply(i).substring(0, 6))));
        asked.put("ranking: a province", i -> new Ranking(lease).row(province.apply(i)));
        asked.put("ranking: top and bottom 50 of the nation", i -> new Ranking(lease).row(nation.apply(i)));
        asked.put(
                "ranking: counties of a province",
                i -> new Ranking(lease).row(province.apply(i).by(By.COUNTY)));
        asked.put("distribution: a province", i -> new Distribution(lease).row(province.apply(i)));
        asked.put("distribution: the nation", i -> new Distribution(lease).row(nation.apply(i)));
        asked.put("township: profile", i -> new TownshipProfile(lease).row(town.apply(i), Selection.DEFAULT));
        asked.put(
                "evidence: one cell",
                i -> new EvidenceOf(lease)
                        .row(new CellKey(
                                town.apply(i), LAST - i % 10, nation.apply(i).indicator(), Scope.WHOLE)));
        asked.put(
                "coverage: 50 townships by year",
                i -> new CoverageMatrix(lease).years(province.apply(i), LocalDate.of(2026, 5, 1), 0, 50));
        asked.put(
                "coverage: 50 townships by indicator",
                i -> new CoverageMatrix(lease)
                        .indicators(
                                Selection.DEFAULT
                                        .on(Theme.values()[i % 5])
                                        .inside(town.apply(i).substring(0, 2))
                                        .in(new Years.Latest()),
                                0,
                                50));
        return asked;
    }

    /**
     * Milliseconds.
     *
     * @param cpu what this process used of both cores for one answer, which other work beside it hardly changes
     * @param jdbc median of the same statements sent as text and fetched without jOOQ
     * @param asked how often; fewer than {@value #TIMES} where the patience for one question was used up
     */
    private record Times(double p50, double p95, double cpu, double jdbc, int asked) {}

    private Times time(IntConsumer question) {
        long warming = System.nanoTime();
        for (int i = 0; i < WARM && (i < FEWEST || seconds(warming) < WARMING_SECONDS); i++) {
            question.accept(i);
        }
        List<Double> times = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        long began = System.nanoTime();
        long cpu = 0;
        for (int i = 0; i < TIMES && (i < FEWEST || seconds(began) < PATIENCE_SECONDS); i++) {
            int at = WARM + i;
            long before = SYSTEM.getProcessCpuTime();
            times.add(millis(() -> question.accept(at)));
            cpu += SYSTEM.getProcessCpuTime() - before;
            listening = true;
            seen.clear();
            question.accept(at);
            listening = false;
            List<String> statements = List.copyOf(seen);
            plain.add(millis(() -> statements.forEach(this::fetch)));
        }
        Collections.sort(times);
        Collections.sort(plain);
        int asked = times.size();
        return new Times(
                times.get(asked / 2), times.get(asked * 95 / 100), cpu / 1e6 / asked, plain.get(asked / 2), asked);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return seconds(start) * 1000;
    }

    private <T extends @Nullable Object> T lease(Function<DSLContext, T> question) {
        try (Connection connection = root.duplicate()) {
            DSLContext jooq = DSL.using(connection, SQLDialect.DUCKDB, SETTINGS);
            if (listening) {
                jooq.configuration().set(new DefaultExecuteListenerProvider(new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        Query query = context.query();
                        if (query != null) {
                            seen.add(DSL.using(SQLDialect.DUCKDB, SETTINGS).renderInlined(query));
                        }
                    }
                }));
            }
            return question.apply(jooq);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fetch(String sql) {
        try (Connection connection = root.duplicate();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private List<String> column(String sql) {
        try (Statement statement = root.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
