package org.fazhi.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.indicator.ObservationState;
import org.fazhi.indicator.Qualifier;
import org.fazhi.indicator.Scope;
import org.fazhi.indicator.UnitClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2024-03-01T08:00:00Z"), ZoneOffset.UTC);
    private static final String HASH = "a".repeat(64);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    @Test
    void everyKindOfActComesBackAsItWasWritten() throws IOException {
        Decision.Spot spot =
                new Decision.Spot("disputes_settled", Scope.VILLAGE, "访调", UnitClass.CASE, 12, "调成155件", null);
        Decision.Figure figure = new Decision.Figure(
                new BigDecimal("155.5"), "件", Qualifier.ABOUT, Scope.WHOLE, "", ObservationState.REPORTED, "看错了");
        List<Act> acts = List.of(
                new Act.Imported(HASH, "年报.txt", "https://example.gov.cn/1", "txt", "run"),
                new Act.RunStarted("run", List.of("/data")),
                new Act.RunEnded("run", 1, 2, List.of(new Act.RunEnded.Failure("b.pdf", "unreadable.scanned", ""))),
                new Act.Withdrawn(HASH, "不是我镇"),
                new Act.OriginalDeleted(HASH, "误传"),
                new Act.ObservationsLoaded(HASH, "facts.csv"),
                new Act.PopulationLoaded(HASH, "people.csv"),
                new Act.BriefingFrozen("b1", "调解工作情况", HASH),
                new Act.AccountMade("li", "{bcrypt}x", "clerk", null),
                new Act.AccountChanged("li", "admin", "44"),
                new Act.PasswordSet("li", "{bcrypt}y"),
                new Act.AccountClosed("li"),
                new Act.TokenMade("li", HASH, "script"),
                new Act.TokenRevoked(HASH),
                new Act.Undone(3),
                new Decision.YearDecided(HASH, 2023),
                new Decision.PlaceDecided(HASH, "440781103"),
                new Decision.Preferred(HASH),
                new Decision.Confirmed(HASH, spot, figure),
                new Decision.FigureSet(HASH, spot, figure),
                new Decision.Rejected(HASH, spot, "是县里的"));
        write(acts.toArray(Act[]::new));
        assertThat(read()).containsExactlyElementsOf(acts);
        assertThat(kinds(Act.class)).hasSameSizeAs(acts);
    }

    @Test
    void aPersonCanReadALine() throws IOException {
        write(new Decision.YearDecided(HASH, 2023));
        assertThat(Files.readString(file))
                .startsWith(
                        "{\"sequence\":1,\"at\":\"2024-03-01T08:00:00Z\",\"by\":\"clerk\",\"kind\":\"year_decided\",")
                .contains("\"year\":2023");
    }

    @Test
    void valuesAreSpelledAsEverywhereElse() {
        Decision.Spot spot = new Decision.Spot("inspections", Scope.VILLAGE, "", UnitClass.PLACE_VISIT, 0, "x", null);
        Entry entry = new Entry(1, NOW.instant(), "clerk", new Decision.Rejected(HASH, spot, ""));
        assertThat(entry.content()).contains("\"village\"").contains("\"place_visit\"");
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        write(new Act.AccountClosed("li"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aTornLastLineIsMovedAsideAndNamedAndTheNextActFollowsTheLastWholeOne() throws IOException {
        write(new Act.AccountClosed("one"), new Act.AccountClosed("two"));
        Files.writeString(file, "{\"sequence\":3,\"at\":\"20", StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(file, NOW)) {
            assertThat(journal.damages()).containsExactly(new Damage("journal.jsonl:3", Damage.Kind.LINE_TORN));
            assertThat(journal.append("clerk", new Act.AccountClosed("three")).sequence())
                    .isEqualTo(3);
        }
        assertThat(folder.resolve("journal.jsonl.torn-3")).hasContent("{\"sequence\":3,\"at\":\"20");
        assertThat(Journal.read(file, entry -> {})).isEmpty();
        assertThat(read()).hasSize(3);
    }

    @Test
    void anEditedLineIsNamedAndDoesNotCountButTheOnesAfterItDo() throws IOException {
        write(new Act.AccountClosed("one"), new Act.AccountClosed("two"), new Act.AccountClosed("three"));
        Files.writeString(file, Files.readString(file).replace("\"two\"", "\"xxx\""));
        assertThat(damages()).containsExactly(new Damage("journal.jsonl:2", Damage.Kind.LINE_EDITED));
        assertThat(read()).containsExactly(new Act.AccountClosed("one"), new Act.AccountClosed("three"));
    }

    @Test
    void aDestroyedLineIsNamedAndActsGoOnAfterIt() throws IOException {
        write(new Act.AccountClosed("one"), new Act.AccountClosed("two"));
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.getFirst() + "\n\u0000\u0000\u0000\n");
        try (Journal journal = Journal.open(file, NOW)) {
            journal.append("clerk", new Act.AccountClosed("three"));
        }
        assertThat(damages()).containsExactly(new Damage("journal.jsonl:2", Damage.Kind.LINE_UNREADABLE));
        assertThat(read()).containsExactly(new Act.AccountClosed("one"), new Act.AccountClosed("three"));
    }

    @Test
    void aLineTakenOutIsNoticed() throws IOException {
        write(new Act.AccountClosed("one"), new Act.AccountClosed("two"), new Act.AccountClosed("three"));
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(2) + "\n");
        assertThat(damages()).containsExactly(new Damage("journal.jsonl:2", Damage.Kind.LINES_MISSING));
    }

    @Test
    void aKindFromANewerProgramIsNamedAndKept() throws IOException {
        write(new Act.AccountClosed("one"));
        byte[] line = LineCodec.write(new Entry(2, NOW.instant(), "x", new Act.AccountClosed("two")), lastHash());
        String open = new String(line, UTF_8).replace("account_closed", "account_praised");
        String sealed = open.substring(0, open.indexOf(",\"hash\":"));
        String unknown = sealed + ",\"hash\":\"" + Hash.of(sealed.getBytes(UTF_8)) + "\"}\n";
        Files.writeString(file, unknown, StandardOpenOption.APPEND);
        try (Journal journal = Journal.open(file, NOW)) {
            assertThat(journal.damages())
                    .containsExactly(new Damage("journal.jsonl:2", Damage.Kind.LINE_OF_UNKNOWN_KIND));
            assertThat(journal.append("clerk", new Act.AccountClosed("three")).sequence())
                    .isEqualTo(3);
        }
        assertThat(Files.readString(file)).contains("account_praised");
    }

    @Test
    void aClockThatGoesBackwardsDoesNotChangeTheOrder() throws IOException {
        write(new Act.AccountClosed("one"));
        try (Journal journal = Journal.open(file, Clock.offset(NOW, Duration.ofDays(-400)))) {
            journal.append("clerk", new Act.AccountClosed("two"));
        }
        assertThat(read()).containsExactly(new Act.AccountClosed("one"), new Act.AccountClosed("two"));
        assertThat(damages()).isEmpty();
    }

    @Test
    void aFullDiskRefusesTheActAndLeavesNoHalfLine() throws IOException {
        FullDisk disk = new FullDisk(OwnerOnly.open(file), 400);
        try (Journal journal = Journal.open(file, NOW, disk)) {
            journal.append("clerk", new Act.AccountClosed("one"));
            assertThatThrownBy(() -> journal.append("clerk", new Act.AccountClosed("two")))
                    .hasMessage("No space left on device");
            assertThat(read()).hasSize(1);
            disk.makeRoom(1000);
            journal.append("clerk", new Act.AccountClosed("three"));
        }
        assertThat(read()).containsExactly(new Act.AccountClosed("one"), new Act.AccountClosed("three"));
        assertThat(damages()).isEmpty();
    }

    private void write(Act... acts) throws IOException {
        try (Journal journal = Journal.open(file, NOW)) {
            for (Act act : acts) {
                journal.append("clerk", act);
            }
        }
    }

    private List<Act> read() throws IOException {
        List<Act> acts = new ArrayList<>();
        Journal.read(file, entry -> acts.add(entry.act()));
        return acts;
    }

    private List<Damage> damages() throws IOException {
        return Journal.read(file, entry -> {});
    }

    private String lastHash() throws IOException {
        String line = Files.readAllLines(file).getLast();
        return ((Line.Sound) LineCodec.read(line.getBytes(UTF_8), 0)).hash();
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? List.of(type.getPermittedSubclasses()).stream()
                        .flatMap(kind -> kinds(kind).stream())
                        .toList()
                : List.of(type);
    }
}
