package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code regler.yaml}: everything about the rules but the checks. */
final class RulesReader {

    private static final Pattern CODE = Pattern.compile("[A-Z]\\d\\d");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\p{L}\\d]+}");
    private static final Pattern BRACE = Pattern.compile("[{}]");

    private RulesReader() {}

    /** The rules by code, of whatever year, in the order of the file. */
    static Map<String, RuleEntry> read(Tree.Fields document, Problems problems) {
        return Section.read(document, problems, root -> root.entries("rules", RulesReader::rule));
    }

    private static RuleEntry rule(String code, Section fields) {
        if (!CODE.matcher(code).matches()) {
            fields.fault("", "catalogue.rule.code", code);
        }
        return new RuleEntry(
                code,
                fields.choice("severity", List.of(Severity.values()), Severity::code),
                fields.text("title"),
                template("message", fields),
                template("remedy", fields),
                fields.decimals("parameters"),
                fields.validity());
    }

    private static String template(String key, Section fields) {
        var text = fields.text(key);
        if (BRACE.matcher(PLACEHOLDER.matcher(text).replaceAll("")).find()) {
            fields.fault(key, "catalogue.rule.braces", fields.path(key));
        }
        return text;
    }
}
