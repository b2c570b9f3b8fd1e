package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.PrintWriter;
import java.util.regex.Pattern;

/**
 * The fault report as lines for a terminal: where the file stands, the findings by what caused
 * them, worst first, then each of them, and at the end how many they are. Nothing is capped.
 */
public record FaultLines(Catalogue catalogue, ReceivedFile file, Verdict verdict) {

    /** What was submitted must not steer the terminal it is shown on. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** Writes the lines. */
    public void write(PrintWriter out) {
        var tally = Tally.of(verdict);
        out.println(text("feedback.lines.status", file.name(), file.status().word()));
        var groups = tally.groups();
        if (!groups.isEmpty()) {
            print(out, text("feedback.lines.overview"));
            groups.forEach(group -> indented(out, line(group)));
            print(out, text("feedback.lines.all"));
        }
        try (var findings = verdict.findings()) {
            findings.forEach(finding -> indented(out, line(finding)));
        }
        if (tally.notChecked() > 0) {
            print(out, text("feedback.lines.notChecked"));
            try (var skipped = Skipped.of(verdict.notChecked())) {
                skipped.forEach(one -> indented(out, line(one)));
            }
        }
        print(
                out,
                text(
                        "feedback.sum",
                        tally.asked(Severity.ERROR),
                        tally.asked(Severity.WARNING),
                        tally.notChecked()));
    }

    private static void indented(PrintWriter out, String line) {
        print(out, "  " + line);
    }

    private static void print(PrintWriter out, String line) {
        out.println("  " + CONTROL.matcher(line).replaceAll(" "));
    }

    private String line(Tally.Group group) {
        var first = group.first();
        var column = new CellRef(first.at().sheet(), 0, first.at().column());
        return text(
                "feedback.lines.group",
                text("feedback.severity." + first.severity().code()),
                group.size(),
                first.rule(),
                catalogue.rule(first.rule()).title(),
                place(column),
                Place.cell(first.at()));
    }

    private static String line(Finding finding) {
        return text(
                "feedback.lines.finding",
                finding.severity().code(),
                finding.rule(),
                place(finding.at()),
                finding.message(),
                Answering.remedy(finding),
                Answering.state(finding));
    }

    private static String line(Skipped skipped) {
        return text(
                "feedback.lines.skipped",
                String.join(", ", skipped.rules()),
                place(skipped.at()),
                skipped.reason());
    }

    private static String place(CellRef at) {
        return at.sheet().isEmpty()
                ? Place.sheet(at)
                : text("feedback.lines.place", at.sheet(), Place.cell(at));
    }
}
