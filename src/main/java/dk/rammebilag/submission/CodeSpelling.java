package dk.rammebilag.submission;

import java.util.Locale;
import java.util.regex.Pattern;

/** Brings codes that people and spreadsheets spell in several ways into the form of the lists. */
final class CodeSpelling {

    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d*)([.,]0+)?");
    private static final Pattern SECTION =
            Pattern.compile("(\\p{L}{2,4}) ?§* ?(\\d{1,3}) ?(\\p{L}?)");

    private CodeSpelling() {}

    /** {@code 0751} and {@code 751.0} are {@code 751}; anything that is no number stays. */
    static String municipality(String code) {
        var number = NUMBER.matcher(code);
        return number.matches() ? number.group(1) : code;
    }

    /** {@code SEL107} and {@code sel §107} are {@code SEL § 107}; what has another shape stays. */
    static String section(String section) {
        var parts = SECTION.matcher(section);
        return parts.matches()
                ? "%s § %s%s"
                        .formatted(
                                parts.group(1).toUpperCase(Locale.ROOT),
                                parts.group(2),
                                parts.group(3).toLowerCase(Locale.ROOT))
                : section;
    }
}
