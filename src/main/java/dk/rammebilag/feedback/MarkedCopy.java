package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.feedback.marked.CopySheet;
import dk.rammebilag.feedback.marked.CsvWorkbook;
import dk.rammebilag.feedback.marked.MarkedWorkbook;
import dk.rammebilag.feedback.marked.Notes;
import dk.rammebilag.feedback.marked.SheetNames;
import dk.rammebilag.submission.SubmittedCsv;
import dk.rammebilag.submission.SubmittedFile;
import dk.rammebilag.submission.SubmittedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a submitter sent, as a workbook in which every cell that something was found in is filled
 * and commented. A workbook is copied as it was; of a CSV package one is made.
 */
public final class MarkedCopy {

    /** The rule that finds a file, or a sheet of it, that cannot be read. */
    static final String UNREADABLE = "S01";

    private final Path submission;
    private final Verdict verdict;
    private final MarkedPlaces places;

    private MarkedCopy(Path submission, Verdict verdict, List<CopySheet> sheets) {
        this.submission = submission;
        this.verdict = verdict;
        this.places = new MarkedPlaces(sheets);
    }

    /**
     * The marked copy of a file or package folder. Reads what parts it has and nothing that is in
     * its cells.
     *
     * @param verdict what was found in it
     * @return empty where the file could not be read, has no sheet to mark anything in, or has
     *     parts that cannot be copied without repeating what looks like a CPR number
     * @throws UncheckedIOException if the disk cannot be read
     */
    public static Optional<MarkedCopy> of(Path submission, Verdict verdict) {
        try (var errors = verdict.findings(Severity.ERROR)) {
            if (errors.anyMatch(finding -> finding.rule().equals(UNREADABLE))) {
                return Optional.empty();
            }
        }
        return SubmittedFile.open(submission)
                .flatMap(file -> {
                    try (file) {
                        var sheets = List.copyOf(SheetNames.of(file).values());
                        var isImpossible =
                                file instanceof SubmittedWorkbook workbook
                                        && !MarkedWorkbook.isPossible(workbook);
                        return sheets.isEmpty() || isImpossible
                                ? Optional.empty()
                                : Optional.of(new MarkedCopy(submission, verdict, sheets));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Where in the copy what was found is marked. */
    public MarkedPlaces places() {
        return places;
    }

    /**
     * Writes the copy; the submitted file is only read.
     *
     * @param out where to; flushed, not closed
     * @throws IOException if it cannot be written, or the submission has changed
     */
    public void write(OutputStream out) throws IOException {
        var notes = new Notes();
        try (var findings = verdict.findings()) {
            findings.forEach(finding -> notes.add(finding, places.of(finding.at())));
        }
        try (var file = open(submission)) {
            switch (file) {
                case SubmittedWorkbook workbook ->
                        MarkedWorkbook.write(workbook, SheetNames.of(workbook), notes, out);
                case SubmittedCsv csv -> write(csv, notes, out);
            }
        }
    }

    private static SubmittedFile open(Path file) throws IOException {
        return SubmittedFile.open(file)
                .orElseThrow(() -> new IOException("the submission has changed"));
    }

    /** A workbook is made of the package first, and then copied like any other. */
    private static void write(SubmittedCsv csv, Notes notes, OutputStream out) throws IOException {
        var made = Aside.file(".xlsx");
        try {
            try (var plain = Files.newOutputStream(made)) {
                CsvWorkbook.write(csv, SheetNames.of(csv), plain);
            }
            try (var file = open(made)) {
                if (file instanceof SubmittedWorkbook workbook) {
                    MarkedWorkbook.write(workbook, SheetNames.of(workbook), notes, out);
                }
            }
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
