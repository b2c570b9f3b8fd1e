package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read and found every database has to keep in the same way. */
abstract class DatabaseContract extends Stores {

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

    DatabaseContract(TestDatabase database) {
        super(database);
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
}
