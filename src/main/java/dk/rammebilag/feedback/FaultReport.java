package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Gatherers;

/**
 * The fault report a submitter gets back: what it comes to, then what must be corrected, what must
 * be explained, remarks, and what could not be checked. Nothing is capped; a list longer than a
 * sheet of Excel goes on in the next.
 */
public final class FaultReport {

    /** Excel has 1,048,576 rows a sheet; the rest is for title and headers. */
    private static final int ROWS_A_SHEET = 1_048_000;

    private static final String INK = "#1B1B1B";
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private final Catalogue catalogue;
    private final ReceivedFile file;
    private final List<Finding> findings;
    private final List<NotChecked> notChecked;

    private FaultReport(
            Catalogue catalogue,
            ReceivedFile file,
            List<Finding> findings,
            List<NotChecked> notChecked) {
        this.catalogue = catalogue;
        this.file = file;
        this.findings = List.copyOf(findings);
        this.notChecked = List.copyOf(notChecked);
    }

    /**
     * The report on one file.
     *
     * @param catalogue the catalogue it was judged by
     * @param file the file
     * @param findings everything found in it, in the order the report is to list it
     * @param notChecked every rule that could not run, likewise
     * @param now the moment the run calls now
     * @return a workbook; each of its lists says so in a row where it has nothing to list
     * @throws IllegalArgumentException if a finding is of a rule the catalogue does not have
     */
    public static Book of(
            Catalogue catalogue,
            ReceivedFile file,
            List<Finding> findings,
            List<NotChecked> notChecked,
            LocalDateTime now) {
        return new FaultReport(catalogue, file, findings, notChecked).book(now);
    }

    private Book book(LocalDateTime now) {
        var title = text("feedback.title", file.from(), Integer.toString(catalogue.year()));
        var properties =
                new Properties(
                        title,
                        text("feedback.subject"),
                        catalogue.author(),
                        catalogue.title(),
                        text("feedback.confidential"),
                        now,
                        INK,
                        List.of());
        var sheets = new ArrayList<Book.Sheet>();
        var overview = Overview.of(catalogue, findings, text("feedback.overview.title"));
        sheets.addAll(sheets("overview", overview.columns(), overview.rows(), List.of()));
        for (var severity : Severity.values()) {
            sheets.addAll(
                    sheets(
                            severity.code(),
                            FindingRows.columns(),
                            rows(severity),
                            List.of(text("feedback.nil", Sign.NIL.symbol()))));
        }
        var skipped = notChecked.stream().map(n -> FindingRows.row(catalogue, file, n)).toList();
        sheets.addAll(sheets("notChecked", FindingRows.notCheckedColumns(), skipped, List.of()));
        return new Book(properties, introduction(), sheets, List.of());
    }

    private List<String> introduction() {
        return List.of(
                text(
                        "feedback.received",
                        file.name(),
                        DanishFormat.date(file.received().toLocalDate()),
                        CLOCK.format(file.received())),
                text("feedback.sha256", file.sha256()),
                text("feedback.status." + file.status().name().toLowerCase(Locale.ROOT)),
                text(
                        "feedback.sum",
                        open(Severity.ERROR),
                        open(Severity.WARNING),
                        notChecked.size()));
    }

    private long open(Severity severity) {
        return findings.stream()
                .filter(f -> f.severity() == severity && f.state() == State.OPEN)
                .count();
    }

    /** What is still open first: the rest has been answered. */
    private List<Table.Row> rows(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .sorted(Comparator.comparing(Finding::state))
                .map(finding -> FindingRows.row(file, finding))
                .toList();
    }

    private static List<Book.Sheet> sheets(
            String key, List<Table.Column> columns, List<Table.Row> rows, List<String> notes) {
        var name = text("feedback." + key + ".sheet");
        var title = text("feedback." + key + ".title");
        if (rows.isEmpty()) {
            var nothing = nothing(text("feedback." + key + ".none"), columns.size());
            return List.of(
                    new Book.Sheet(name, new Table(title, columns, List.of(nothing), notes)));
        }
        var parts = rows.stream().gather(Gatherers.windowFixed(ROWS_A_SHEET)).toList();
        var sheets = new ArrayList<Book.Sheet>();
        for (var part : parts) {
            var suffix = sheets.isEmpty() ? "" : " " + (sheets.size() + 1);
            sheets.add(
                    new Book.Sheet(
                            name + suffix, new Table(title + suffix, columns, part, notes), true));
        }
        return sheets;
    }

    private static Table.Row nothing(String words, int columns) {
        var values = new ArrayList<Value>();
        values.add(Value.text(words));
        while (values.size() < columns) {
            values.add(new Value.Signed(Sign.NIL));
        }
        return new Table.Row(values, false);
    }
}
