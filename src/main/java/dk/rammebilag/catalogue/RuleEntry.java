package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;

/**
 * A rule as the catalogue describes it: everything about it but the check itself.
 *
 * @param code stable and public, e.g. {@code B03}
 * @param severity how grave a finding is
 * @param title what it checks, in a few words
 * @param message the finding in a sentence; {@code {angivet}}, {@code {forventet}} and the details
 *     the check gives stand for what was found
 * @param remedy what to do about it, with the same places to fill in
 * @param parameters its limits by name
 * @param validity the years it is checked in
 */
public record RuleEntry(
        String code,
        Severity severity,
        String title,
        String message,
        String remedy,
        Map<String, BigDecimal> parameters,
        Validity validity) {

    /** The order users know the kinds of rules in. */
    private static final String KINDS = "SPKBTHMC";

    /** Kind by kind, and by code within it. */
    public static final Comparator<RuleEntry> ORDER =
            Comparator.comparingInt((RuleEntry rule) -> KINDS.indexOf(rule.kind()))
                    .thenComparing(RuleEntry::code);

    public RuleEntry {
        parameters = Ordered.copy(parameters);
    }

    /** The letter of its kind, which its code begins with. */
    public char kind() {
        return code.charAt(0);
    }

    /**
     * A limit by name.
     *
     * @throws IllegalArgumentException if the catalogue does not give it
     */
    public BigDecimal parameter(String name) {
        var value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("rule " + code + " has no parameter " + name);
        }
        return value;
    }
}
