package org.fazhi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the packages to what src/docs/ARCHITECTURE.md says of them. */
class ArchitectureTest {
    private static final JavaClasses FAZHI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.fazhi");

    private static final List<String> ABOVE_THE_EDGES = List.of(
            "indicator",
            "report",
            "place",
            "extraction",
            "check",
            "journal",
            "store",
            "ingest",
            "query",
            "chart",
            "figure",
            "export",
            "briefing",
            "access");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("indicator", List.of()),
            Map.entry("report", List.of("indicator")),
            Map.entry("place", List.of("indicator", "report")),
            Map.entry("extraction", List.of("indicator", "report", "place")),
            Map.entry("check", List.of("indicator", "extraction")),
            Map.entry("journal", List.of("indicator")),
            Map.entry("store", List.of("indicator", "check", "journal")),
            Map.entry("ingest", List.of("indicator", "report", "place", "extraction", "check", "journal", "store")),
            Map.entry("query", List.of("indicator", "store")),
            Map.entry("chart", List.of("indicator")),
            Map.entry("figure", List.of("indicator", "query", "chart")),
            Map.entry("export", List.of("indicator", "query", "chart", "figure")),
            Map.entry("briefing", List.of("indicator", "journal", "query", "chart", "figure", "export")),
            Map.entry("access", List.of("indicator", "journal")),
            Map.entry("api", ABOVE_THE_EDGES),
            Map.entry("web", ABOVE_THE_EDGES),
            Map.entry("cli", ABOVE_THE_EDGES));

    @TestFactory
    Stream<DynamicTest> a_package_uses_only_those_named_for_it() {
        return MAY_USE.entrySet().stream()
                .map(entry ->
                        dynamicTest(entry.getKey(), () -> uses(entry.getKey()).check(FAZHI)));
    }

    private static ArchRule uses(String name) {
        String[] allowed = Stream.concat(MAY_USE.getOrDefault(name, List.of()).stream(), Stream.of(name))
                .map("org.fazhi.%s.."::formatted)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("org.fazhi.%s..".formatted(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("org.fazhi..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    @Test
    void every_package_stands_in_the_table() {
        assertThat(packages().map(name -> name.replaceAll("^org\\.fazhi\\.?|(?<=\\w)\\..*", "")))
                .filteredOn(name -> !name.isEmpty())
                .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.fazhi.(*)..").should().beFreeOfCycles().check(FAZHI);
        slices().matching("org.fazhi.web.(*)..").should().beFreeOfCycles().check(FAZHI);
    }

    @TestFactory
    Stream<DynamicTest> a_library_stays_behind_its_fence() {
        return Stream.of(
                fence("jOOQ and DuckDB", List.of("store", "query"), "org.jooq..", "org.duckdb..", "java.sql.."),
                fence("POI and PDFBox", List.of("report", "export"), "org.apache.poi..", "org.apache.pdfbox.."),
                // Vaadin hands the page it is about to serve as a jsoup document
                fence("jsoup", List.of("report", "web.shell"), "org.jsoup.."),
                fence("GraalJS and rasterising", List.of("chart"), "org.graalvm..", "com.github.weisj.."),
                fence("picocli", List.of("cli"), "picocli.."),
                fence("Vaadin", List.of("web"), "com.vaadin.."));
    }

    private static DynamicTest fence(String library, List<String> inside, String... packages) {
        String[] allowed = inside.stream().map("org.fazhi.%s.."::formatted).toArray(String[]::new);
        return dynamicTest(
                library,
                () -> noClasses()
                        .that(not(resideInAnyPackage(allowed)).and(not(resideInAPackage("org.fazhi"))))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .check(FAZHI));
    }

    @Test
    void nothing_is_wired_where_text_is_read_and_charts_are_made() {
        noClasses()
                .that()
                .resideInAnyPackage(in("indicator", "report", "place", "extraction", "check", "chart"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(FAZHI);
    }

    @Test
    void prose_is_searched_only_where_reports_are_read() {
        noClasses()
                .that()
                .resideInAnyPackage(in("check", "journal", "store", "ingest", "query", "figure", "briefing"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .check(FAZHI);
    }

    @Test
    void the_echarts_component_could_be_published_as_it_stands() {
        noClasses()
                .that()
                .resideInAPackage("org.fazhi.web.echart..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.fazhi..").and(not(resideInAPackage("org.fazhi.web.echart.."))))
                .check(FAZHI);
    }

    @TestFactory
    Stream<DynamicTest> a_package_is_described_in_one_sentence_and_null_marked() {
        return packages()
                .filter(name -> !name.equals("org.fazhi"))
                .map(name -> dynamicTest(name, () -> {
                    Path file = Path.of("src/main/java", name.replace('.', '/'), "package-info.java");
                    assertThat(Files.readString(file))
                            .containsPattern("(?s)^/\\*\\* [^.]+\\. \\*/\n@NullMarked\npackage ");
                }));
    }

    private static String[] in(String... names) {
        return Stream.of(names).map("org.fazhi.%s.."::formatted).toArray(String[]::new);
    }

    private static Stream<String> packages() {
        return FAZHI.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith("org.fazhi.store.schema"))
                .collect(toCollection(TreeSet::new))
                .stream();
    }
}
