package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.feedback.RuleWords;
import dk.rammebilag.language.Messages;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of an agreement in print.
 *
 * @param catalogue the agreement
 */
record RuleList(Catalogue catalogue) {

    /** How the list is written; the names are what the user types. */
    enum Format {
        text,
        md,
        json
    }

    void write(Format format, PrintWriter out) {
        switch (format) {
            case text -> text(out);
            case md -> markdown(out);
            case json -> json(out);
        }
    }

    private List<RuleEntry> rules() {
        return catalogue.rules().values().stream()
                .filter(rule -> rule.validity().includes(catalogue.year()))
                .sorted(RuleEntry.ORDER)
                .toList();
    }

    private void text(PrintWriter out) {
        rules().forEach(rule ->
                out.printf("%-4s %s  %s%n", rule.code(), rule.severity().code(), rule.title()));
    }

    private void markdown(PrintWriter out) {
        out.println("# " + Messages.text("cli.rules.title", catalogue.title()));
        out.println();
        out.println(Messages.text("cli.rules.introduction"));
        var kind = ' ';
        for (var rule : rules()) {
            if (rule.kind() != kind) {
                kind = rule.kind();
                out.println();
                out.println("## " + Messages.text("cli.rules.kind." + kind));
            }
            out.println();
            out.println("<a id=\"" + rule.code() + "\"></a>");
            out.println();
            out.println("### " + rule.code() + " " + rule.title());
            out.println();
            out.println(Messages.text("cli.rules.severity." + rule.severity().code()));
            out.println();
            out.println(Messages.text("cli.rules.message", rule.message()));
            out.println();
            out.println(Messages.text("cli.rules.remedy", rule.remedy()));
            if (!rule.parameters().isEmpty()) {
                out.println();
                out.println(Messages.text("cli.rules.parameters", RuleWords.limits(rule)));
            }
            if (!rule.validity().equals(Validity.ALWAYS)) {
                out.println();
                out.println(
                        Messages.text("cli.rules.validity", RuleWords.validity(rule.validity())));
            }
        }
    }

    private void json(PrintWriter out) {
        Json.print(rules().stream().map(RuleList::fields).toList(), out);
    }

    private static Map<String, Object> fields(RuleEntry rule) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("code", rule.code());
        fields.put("severity", rule.severity().code());
        fields.put("title", rule.title());
        fields.put("message", rule.message());
        fields.put("remedy", rule.remedy());
        fields.put("parameters", new TreeMap<>(rule.parameters()));
        var validity = rule.validity();
        if (validity.from() != Validity.ALWAYS.from()) {
            fields.put("from", validity.from());
        }
        if (validity.to() != Validity.OPEN) {
            fields.put("to", validity.to());
        }
        return fields;
    }
}
