package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.PrintWriter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fault report as lines for a terminal: where the file stands, the findings by what caused
 * them, worst first, then each of them, and at the end how many they are. Nothing is capped.
 */
public record FaultLines(Catalogue catalogue, ReceivedFile file, Verdict verdict) {

    /** What was submitted must not steer the terminal it is shown on. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /** More rules than this that could not run in one place are counted and not named. */
    private static final int NAMED = 8;

    /** Writes the lines. */
    public void write(PrintWriter out) {
        var tally = Tally.of(verdict);
        status(out);
        if (!tally.groups().isEmpty()) {
            print(out, text("feedback.lines.overview"));
            tally.groups().forEach(group -> indented(out, line(group)));
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
        sum(out, tally);
    }

    /** Writes what it comes to and what to do, for somebody who finds each finding elsewhere. */
    public void writeOverview(PrintWriter out) {
        var tally = Tally.of(verdict);
        status(out);
        if (!tally.groups().isEmpty()) {
            print(out, text("feedback.lines.overview"));
        }
        for (var group : tally.groups()) {
            indented(out, line(group));
            indented(out, "  " + Overview.remedy(group));
        }
        sum(out, tally);
    }

    private void status(PrintWriter out) {
        out.println(text("feedback.lines.status", file.name(), file.status().word()));
    }

    private static void sum(PrintWriter out, Tally tally) {
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

    private static String line(Tally.Group group) {
        var first = group.first();
        var at = first.at();
        var isOne = group.size() == 1;
        return text(
                isOne ? "feedback.lines.group" : "feedback.lines.group.many",
                severity(first),
                place(isOne ? at : new CellRef(at.sheet(), 0, at.column())),
                first.message(),
                first.rule(),
                group.size(),
                Place.cell(at));
    }

    private static String line(Finding finding) {
        return text(
                "feedback.lines.finding",
                severity(finding),
                place(finding.at()),
                finding.message(),
                Answering.remedy(finding),
                finding.rule(),
                Answering.state(finding));
    }

    private String line(Skipped skipped) {
        var rules = skipped.rules();
        var titles = rules.stream().map(code -> catalogue.rule(code).title());
        return text(
                rules.size() <= NAMED ? "feedback.lines.skipped" : "feedback.lines.skipped.many",
                place(skipped.at()),
                skipped.reason(),
                titles.collect(Collectors.joining("; ")),
                String.join(", ", rules),
                rules.size());
    }

    private static String severity(Finding finding) {
        return text("feedback.severity." + finding.severity().code());
    }

    private static String place(CellRef at) {
        return at.sheet().isEmpty()
                ? Place.sheet(at)
                : text("feedback.lines.place", at.sheet(), Place.cell(at));
    }
}
