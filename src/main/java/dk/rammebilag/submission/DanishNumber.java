package dk.rammebilag.submission;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number written as text in Danish form, e.g. {@code 1.234,5}.
 *
 * @param value the number
 * @param ambiguous whether it could be meant in English form: {@code 1.234} is read as 1234
 */
record DanishNumber(BigDecimal value, boolean ambiguous) {

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d+(,\\d+)?");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[1-9]\\d{0,2}([. ]\\d{3})+(,\\d+)?");
    private static final Pattern AMBIGUOUS = Pattern.compile("[-+]?\\d{1,3}\\.\\d{3}");
    private static final int DIGITS = 15;

    /** Room for 15 digits and as many zeros before and behind them; what is longer is no number. */
    private static final int CHARACTERS = 60;

    /** Reads a text; empty if it is no number, or has more digits than a spreadsheet could. */
    static Optional<DanishNumber> of(String text) {
        if (text.length() > CHARACTERS) {
            return Optional.empty();
        }
        var sign = text.replace('−', '-');
        if (!PLAIN.matcher(sign).matches() && !GROUPED.matcher(sign).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(sign.replaceAll("[. ]", "").replace(',', '.'));
        return value.precision() > DIGITS
                ? Optional.empty()
                : Optional.of(new DanishNumber(value, AMBIGUOUS.matcher(sign).matches()));
    }
}
