package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of an agreement in print.
 *
 * @param catalogue the agreement
 */
record RuleList(Catalogue catalogue) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The order users know the kinds of rules in. */
    private static final String KINDS = "SPKBTHMC";

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
                .sorted(
                        Comparator.comparingInt((RuleEntry rule) -> KINDS.indexOf(kind(rule)))
                                .thenComparing(RuleEntry::code))
                .toList();
    }

    private static char kind(RuleEntry rule) {
        return rule.code().charAt(0);
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
            if (kind(rule) != kind) {
                kind = kind(rule);
                out.println();
                out.println("## " + Messages.text("cli.rules.kind." + kind));
            }
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
                out.println(Messages.text("cli.rules.parameters", limits(rule)));
            }
            var years = years(rule.validity());
            if (!years.isEmpty()) {
                out.println();
                out.println(years);
            }
        }
    }

    private static String limits(RuleEntry rule) {
        return rule.parameters().entrySet().stream()
                .map(limit ->
                        Messages.text(
                                "cli.rules.parameter",
                                limit.getKey(),
                                DanishFormat.exact(limit.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** The years a rule is checked in; nothing is said of one that is always checked. */
    private static String years(Validity validity) {
        var from = Integer.toString(validity.from());
        var to = Integer.toString(validity.to());
        if (validity.equals(Validity.ALWAYS)) {
            return "";
        }
        if (validity.to() == Validity.OPEN) {
            return Messages.text("cli.rules.from", from);
        }
        return validity.from() == Validity.ALWAYS.from()
                ? Messages.text("cli.rules.to", to)
                : Messages.text("cli.rules.between", from, to);
    }

    private void json(PrintWriter out) {
        out.println(JSON.writeValueAsString(rules().stream().map(RuleList::fields).toList()));
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
