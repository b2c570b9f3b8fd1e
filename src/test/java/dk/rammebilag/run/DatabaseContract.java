package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.run.store.Acceptances;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Expired;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Preferences;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import dk.rammebilag.run.store.Signed;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Preference;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database has to do in the same way. */
abstract class DatabaseContract {

    private static final long RUN = 7;
    private static final int YEAR = 2017;
    private static final String SHA = "a".repeat(64);
    private static final LocalDateTime MOMENT = LocalDateTime.of(2017, 3, 26, 1, 59, 59);
    private static final Signed SIGNED = new Signed("Fordi; 'det' er så", "Åse", "Bo", MOMENT);

    /** A language puts these in another order than their code points. */
    private static final List<String> WORDS =
            List.of("a", "B", "Å", "æ", "_", "Ä", "0", "é", "a b", "a-b", "Z", "ø", "aa", "ab");

    /** What no keyboard has, and a workbook or a CSV file can hold. */
    private static final List<String> STRANGE =
            List.of(
                    "\0",
                    "a\0b",
                    "\ud800",
                    "\udc00x",
                    "😀",
                    "\ufdd0",
                    "\ufdd00041",
                    "\ufffd",
                    "'\"\\",
                    "x".repeat(40_000));

    @TempDir private Path home;
    private final TestDatabase database;
    private Installation installation;
    private Submission submission;

    DatabaseContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        installation = new Installation(home, database.url());
        var received = new Submissions.ReceivedFile("fil æ.xlsx", SHA, MOMENT);
        submissions().received(RUN, received);
        submissions().add(RUN, received, "751", 2017L, null);
        submission = submissions().of(RUN).getFirst();
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void aSubmissionIsKeptAsItCame() {
        assertThat(submission)
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(
                        new Submission(
                                0,
                                "fil æ.xlsx",
                                SHA,
                                MOMENT,
                                "751",
                                2017L,
                                null,
                                null,
                                false,
                                false));
        submissions().judged(submission.id(), Status.APPROVED);
        submissions().chosen(submission.id(), true);
        assertThat(submissions().accepted(RUN))
                .singleElement()
                .matches(kept -> kept.used() && kept.status() == Status.APPROVED);
    }

    @Test
    void filesAndSubmittersComeInTheOrderOfCodePoints() {
        for (var word : WORDS) {
            var file = new Submissions.ReceivedFile(word, word.repeat(2), MOMENT);
            submissions().received(RUN + 1, file);
            submissions().add(RUN + 1, file, word, null, null);
        }
        assertThat(submissions().receivedFiles(RUN + 1))
                .extracting(Submissions.ReceivedFile::name)
                .isEqualTo(sorted());
        assertThat(submissions().of(RUN + 1)).extracting(Submission::geography).isEqualTo(sorted());
    }

    @Test
    void findingsComeInTheirOrder() {
        var sheets = new ArrayList<>(WORDS);
        Stream.of(SheetLayout.values()).map(SheetLayout::sheet).forEach(sheets::add);
        sheets.add("");
        var found = new ArrayList<Finding>();
        for (var sheet : sheets) {
            found.add(finding("H01", sheet, 2, "b", State.OPEN));
            found.add(finding("H01", sheet, 10, "a", State.EXPLAINED));
        }
        WORDS.forEach(word -> found.add(finding(word, "Tilbud", 1, word, State.OPEN)));
        WORDS.forEach(word -> found.add(finding("H01", "Tilbud", 1, word, State.OPEN)));
        Collections.shuffle(found, new Random(1));

        findings().replace(RUN, submission.id(), report -> found.forEach(report::found));

        assertThat(findings().of(RUN, submission.id())).isEqualTo(found);
        try (var all = findings().all(RUN)) {
            assertThat(all)
                    .containsExactlyElementsOf(found.stream().sorted(Finding.ORDER).toList());
        }
        try (var about = findings().about(RUN, submission, Severity.WARNING)) {
            assertThat(about)
                    .containsExactlyElementsOf(
                            found.stream()
                                    .sorted(
                                            Comparator.comparing(Finding::state)
                                                    .thenComparing(Finding.ORDER))
                                    .toList());
        }
    }

    @Test
    void whatWasNotCheckedComesInTheOrderOfPlaces() {
        var places = WORDS.stream().map(word -> new CellRef(word, 1, 1)).toList();
        findings()
                .replace(
                        RUN,
                        submission.id(),
                        report ->
                                places.forEach(at ->
                                        report.notChecked(
                                                new NotChecked("751", SHA, "H01", at, "\0"))));
        try (var unchecked = findings().notChecked(RUN, submission.id())) {
            assertThat(unchecked.toList())
                    .allMatch(one -> one.reason().equals("\0"))
                    .extracting(NotChecked::at)
                    .isEqualTo(places.stream().sorted(CellRef.ORDER).toList());
        }
    }

    @Test
    void findingsOfTheRunAreApartFromThoseOfASubmission() {
        var finding = finding("T01", "", 0, "", State.OPEN);
        findings().replace(RUN, submission.id(), report -> report.found(finding));
        findings().replace(RUN, null, report -> report.found(finding));
        findings().replace(RUN, null, report -> report.found(finding));
        findings().add(RUN, submission.id(), Set.of("H09"), report -> report.found(finding));

        assertThat(findings().of(RUN, null)).containsExactly(finding);
        assertThat(findings().of(RUN, submission.id())).containsExactly(finding, finding);
    }

    @Test
    void textOfStrangersIsKept() {
        var rows = STRANGE.stream().map(text -> observation("VH1", text)).toList();
        var faults =
                STRANGE.stream()
                        .map(text ->
                                new Fault(
                                        "S05",
                                        new CellRef("Ark" + text.substring(0, 1), 1, 1),
                                        text,
                                        text,
                                        Map.of("a", text)))
                        .toList();
        staging().write(submission.id(), 0, rows);
        staging().write(submission.id(), rows.size(), faults);
        var found = STRANGE.stream().map(text -> finding("H01", "Tilbud", 1, text, State.OPEN));
        var all = found.toList();
        findings().replace(RUN, submission.id(), report -> all.forEach(report::found));

        var staged = staging().rows(submission.id());
        try (var kept = staged.observations();
                var keptFaults = staged.faults()) {
            assertThat(kept).containsExactlyElementsOf(rows);
            assertThat(keptFaults).containsExactlyElementsOf(faults);
        }
        assertThat(findings().of(RUN, submission.id())).isEqualTo(all);
    }

    @Test
    void rowsOfOneIndicatorStandTogetherBlankFirst() {
        var words = new ArrayList<@Nullable String>(WORDS);
        words.add(3, null);
        var rows = words.stream().map(word -> observation(word, "")).toList();
        staging().write(submission.id(), 0, rows);
        try (var kept = staging().rows(submission.id()).observations()) {
            assertThat(kept.map(row -> row.indicator().value()))
                    .containsExactlyElementsOf(
                            words.stream()
                                    .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                                    .toList());
        }
    }

    @Test
    void numbersAndDatesAreKept() {
        var at = new CellRef(SheetLayout.TARGETS.sheet(), 3, 1);
        var rows =
                List.of(
                        new Target(
                                Cell.of("VH1", at),
                                Cell.blank(at),
                                Cell.of(Long.MAX_VALUE, at),
                                Cell.of(new BigDecimal("1234567890123456789.0123456789"), at),
                                Cell.of(new BigDecimal("-1000"), at),
                                Cell.unreadable(at),
                                Cell.of(LocalDate.of(1582, 10, 15), at),
                                Cell.blank(at)),
                        new Target(
                                Cell.blank(at),
                                Cell.of("", at),
                                Cell.of(Long.MIN_VALUE, at),
                                Cell.of(new BigDecimal("0.1"), at),
                                Cell.blank(at),
                                Cell.of(2017L, at),
                                Cell.of(LocalDate.of(9999, 12, 31), at),
                                Cell.blank(at)));
        staging().write(submission.id(), 0, rows);
        try (var kept = staging().rows(submission.id()).targets()) {
            assertThat(kept).containsExactlyElementsOf(rows);
        }
    }

    /** More than are fetched at a time, and written to while it is read. */
    @Test
    void aStreamRunsOnWhileSomethingIsWritten() {
        var rows = IntStream.range(0, 2_500).mapToObj(i -> observation("VH" + i, "")).toList();
        staging().write(submission.id(), 0, rows);
        transaction()
                .executeWithoutResult(_ -> {
                    try (var open = staging().rows(submission.id()).observations()) {
                        findings()
                                .replace(
                                        RUN,
                                        submission.id(),
                                        report ->
                                                open.forEach(_ ->
                                                        report.found(
                                                                finding(
                                                                        "A",
                                                                        "",
                                                                        0,
                                                                        "",
                                                                        State.OPEN))));
                    }
                });
        assertThat(findings().of(RUN, submission.id())).hasSameSizeAs(rows);
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        assertThatThrownBy(() ->
                        transaction()
                                .executeWithoutResult(_ -> {
                                    staging()
                                            .write(
                                                    submission.id(),
                                                    0,
                                                    List.of(observation("a", "")));
                                    audit().append("Åse", "a", Map.of());
                                    throw new IllegalStateException("fails");
                                }))
                .hasMessage("fails");
        try (var kept = staging().rows(submission.id()).observations();
                var entries = audit().entries()) {
            assertThat(kept).isEmpty();
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void whatIsAcceptedIsAnsweredInTheNextRunToo() {
        var open =
                List.of(
                        finding("H01", "Tilbud", 2, "", State.OPEN),
                        finding("H02", "Tilbud", 2, "", State.OPEN));
        findings().replace(RUN, submission.id(), report -> open.forEach(report::found));
        var place =
                new Acceptances.Place(
                        RUN, submission.id(), "H01", Optional.of(new CellRef("Tilbud", 2, 1)));
        assertThat(acceptances().open(place, 5)).containsExactly(new CellRef("Tilbud", 2, 1));
        assertThat(acceptances().accept(place, SIGNED)).isEqualTo(1);
        assertThat(acceptances().accept(place, SIGNED)).isZero();

        var status =
                findings().replace(RUN, submission.id(), report -> open.forEach(report::found));

        assertThat(status).isEqualTo(Status.PENDING);
        assertThat(findings().of(RUN, submission.id()))
                .extracting(Finding::state)
                .containsExactly(State.ACCEPTED, State.OPEN);
        var told = new ArrayList<String>();
        acceptances().of(YEAR, told::add);
        assertThat(told)
                .containsExactly(SHA, "H01", "WARNING", "Tilbud", "2", "1", SIGNED.reason());
    }

    @Test
    void theLastWordOnASubmitterHolds() {
        var preferences = installation.bean(Preferences.class);
        for (var word : WORDS) {
            preferences.put(YEAR, new Preference(word, SHA, Set.of("b")), SIGNED);
            preferences.put(YEAR, new Preference(word, SHA, Set.of("c", "d")), SIGNED);
        }
        assertThat(preferences.of(YEAR))
                .allMatch(one -> one.newer().equals(Set.of("c", "d")))
                .extracting(Preference::geography)
                .isEqualTo(sorted());
    }

    @Test
    void aReleaseIsNotedOnce() {
        var releases = installation.bean(Releases.class);
        var draft = release(dk.rammebilag.document.State.DRAFT);
        var hearing = release(dk.rammebilag.document.State.HEARING);
        assertThat(releases.add(draft)).isTrue();
        assertThat(releases.add(hearing)).isTrue();
        assertThat(releases.add(draft)).isFalse();
        assertThat(releases.of(YEAR, "1082")).containsExactly(draft, hearing);
    }

    @Test
    void figuresAreReplaced() {
        var store = installation.bean(FigureStore.class);
        var figures =
                WORDS.stream()
                        .map(word ->
                                new Figure(
                                        new FigureKey("VH1", word, "total", "total", "total"),
                                        FigureStatus.OK,
                                        3L,
                                        null,
                                        1,
                                        1))
                        .toList();
        store.write(RUN, new Figures(figures));
        store.write(RUN, new Figures(figures));
        assertThat(store.read(RUN).all())
                .containsExactlyInAnyOrderElementsOf(new Figures(figures).all());
        assertThat(store.read(RUN, "Å")).hasSize(1);
    }

    @Test
    void theAuditIsAChain() {
        for (var what : List.of("a", "b", "c")) {
            audit().append("Åse \"A\"", what, Map.of("reason", "fordi; '" + what));
        }
        audit().appendOnce("Bo", "c", Map.of("reason", "fordi; 'c"));
        assertThat(audit().verify()).isEmpty();
        try (var entries = audit().entries()) {
            assertThat(entries).extracting(Audit.Entry::seq).containsExactly(1L, 2L, 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set moment = timestamp '2017-01-01 00:00:00' where seq = 2",
                "update audit set details = 'x' where seq = 2",
                "delete from audit where seq = 2"
            })
    void whatIsTamperedWithIsFound(String tampering) {
        LongStream.rangeClosed(1, 3).forEach(n -> audit().append("Åse", "a" + n, Map.of()));
        installation.bean(JdbcTemplate.class).update(tampering);
        assertThat(audit().verify()).hasValue(2);
    }

    @Test
    void whatIsForgottenIsGoneWithAllItsRows() {
        staging().write(submission.id(), 0, List.of(observation("a", "")));
        findings()
                .replace(
                        RUN,
                        submission.id(),
                        report -> report.found(finding("A", "", 0, "", State.OPEN)));
        var expired = installation.bean(Expired.class);
        assertThat(expired.files(Set.of(RUN))).containsExactly(SHA);
        expired.forget(YEAR, "1082", Set.of(RUN), MOMENT);
        expired.forget(YEAR, "1082", Set.of(RUN), MOMENT);
        assertThat(expired.isGone(YEAR, "1082")).isTrue();
        for (var table : List.of("submission", "received_file", "observation", "finding")) {
            assertThat(installation.bean(JdbcTemplate.class).queryForList("select * from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    private static List<String> sorted() {
        return WORDS.stream().sorted().toList();
    }

    private static Finding finding(String rule, String sheet, int row, String text, State state) {
        return new Finding(
                "751",
                SHA,
                rule,
                Severity.WARNING,
                new CellRef(sheet, row, 1),
                YEAR,
                text,
                text,
                text,
                text,
                state);
    }

    private static Observation observation(@Nullable String indicator, String explanation) {
        var at = new CellRef(SheetLayout.OBSERVATIONS.sheet(), 2, 1);
        return new Observation(
                indicator == null ? Cell.blank(at) : Cell.of(indicator, at),
                Cell.of(Observation.TOTAL, at),
                Cell.blank(at),
                Cell.unreadable(at),
                Cell.of(5L, at),
                Cell.blank(at),
                Cell.of(explanation, at));
    }

    private static Release release(dk.rammebilag.document.State state) {
        return new Release(YEAR, "1082", RUN, 1, state, MOMENT, SHA, "", "");
    }

    private Submissions submissions() {
        return installation.bean(Submissions.class);
    }

    private Staging staging() {
        return installation.bean(Staging.class);
    }

    private Findings findings() {
        return installation.bean(Findings.class);
    }

    private Acceptances acceptances() {
        return installation.bean(Acceptances.class);
    }

    private Audit audit() {
        return installation.bean(Audit.class);
    }

    private TransactionTemplate transaction() {
        return installation.bean(TransactionTemplate.class);
    }
}
