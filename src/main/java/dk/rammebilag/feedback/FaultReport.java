package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.feedback.Changes.Change;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The fault report a submitter gets back: what it comes to, then what must be corrected, what must
 * be explained, remarks, what could not be checked, what has changed since the version before, and
 * what the rules mean. Nothing is capped and no list is held.
 *
 * @param catalogue the catalogue the file was judged by
 * @param file the file
 * @param verdict what was found in it and what could not be checked
 * @param earlier the version before it
 * @param headers what the file's columns are called
 * @param marked finds a place of the file in the marked copy that lies beside the report; empty
 *     where there is no copy, and the report says why
 */
public record FaultReport(
        Catalogue catalogue,
        ReceivedFile file,
        Verdict verdict,
        Earlier earlier,
        Headers headers,
        Optional<Function<CellRef, Destination.Cell>> marked) {

    private static final String INK = "#1B1B1B";

    /**
     * The report as a workbook. Each list asks the verdict anew when it is rendered, and says so in
     * a row where it has nothing to list.
     *
     * @param now the moment the run calls now
     * @throws IllegalArgumentException if a finding is of a rule the catalogue does not have
     */
    public Book book(LocalDateTime now) {
        var changes =
                earlier instanceof Earlier.Version version
                        ? Optional.of(Changes.since(version, verdict))
                        : Optional.<Changes>empty();
        var tally = Tally.of(verdict);
        var guide = new RuleGuide(catalogue, rules(tally, changes));
        var rows = new FindingRows(catalogue, file, new CellLinks(marked), guide);
        var title = text("feedback.title", file.from(), Integer.toString(catalogue.year()));
        var sheets = new ArrayList<Book.Sheet>();
        sheets.add(new Overview(tally, rows, headers).sheet(title, introduction(tally, changes)));
        for (var severity : Severity.values()) {
            sheets.add(
                    list(
                            severity.code(),
                            FindingRows.columns(),
                            () -> verdict.findings(severity).map(rows::row)));
        }
        sheets.add(
                list(
                        "notChecked",
                        FindingRows.notCheckedColumns(),
                        () -> Skipped.of(verdict.notChecked()).map(rows::row)));
        sheets.add(since(new SinceLast(rows), changes));
        sheets.add(guide.sheet());
        return new Book(properties(title, now), List.of(), sheets, List.of(), false);
    }

    private Book.Sheet since(SinceLast sheet, Optional<Changes> changes) {
        return switch (earlier) {
            case Earlier.Version version -> sheet.sheet(version, changes.orElseThrow());
            case Earlier.None none -> sheet.sheet(none);
        };
    }

    private Properties properties(String title, LocalDateTime now) {
        return new Properties(
                title,
                text("feedback.subject"),
                catalogue.author(),
                catalogue.title(),
                text("feedback.confidential"),
                now,
                INK,
                List.of());
    }

    private List<String> introduction(Tally tally, Optional<Changes> changes) {
        var lines = new ArrayList<String>();
        lines.add(text("feedback.status." + file.status().name().toLowerCase(Locale.ROOT)));
        lines.add(
                text(
                        "feedback.sum",
                        tally.asked(Severity.ERROR),
                        tally.asked(Severity.WARNING),
                        tally.notChecked()));
        changes.map(SinceLast::counts).ifPresent(lines::add);
        lines.add(text("feedback.received", file.name(), DanishFormat.moment(file.received())));
        if (!file.readAs().isEmpty()) {
            lines.add(text("feedback.readAs", file.readAs()));
            lines.add(text("feedback.readAs.letters"));
        }
        lines.add(text("feedback.sha256", file.sha256()));
        lines.add(
                new CellLinks(marked)
                        .file()
                        .map(copy -> text("feedback.marked", copy))
                        .orElseGet(() -> unmarked(tally)));
        lines.add(text("feedback.confidential.line"));
        return lines;
    }

    /** Why there is no marked copy; see {@link MarkedCopy#of}. */
    private static String unmarked(Tally tally) {
        return text(
                tally.rules().contains(MarkedCopy.UNREADABLE)
                        ? "feedback.unmarked.unreadable"
                        : "feedback.unmarked.parts");
    }

    private static Book.Sheet list(
            String key, List<Table.Column> columns, Supplier<Stream<Table.Row>> rows) {
        return new Book.Sheet(
                text("feedback." + key + ".sheet"),
                text("feedback." + key + ".title"),
                List.of(text("feedback.nil", Sign.NIL.symbol())),
                columns,
                rows,
                text("feedback." + key + ".none"),
                true);
    }

    /** Every rule the report names, those of findings that are gone among them. */
    private static TreeSet<String> rules(Tally tally, Optional<Changes> changes) {
        var rules = new TreeSet<>(tally.rules());
        changes.ifPresent(found -> {
            try (var fixed = found.findings(Change.FIXED)) {
                fixed.forEach(finding -> rules.add(finding.rule()));
            }
        });
        return rules;
    }
}
