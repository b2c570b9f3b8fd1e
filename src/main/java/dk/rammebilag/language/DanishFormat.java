package dk.rammebilag.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers, dates and file names as they are written in Danish. Safe to share between threads. */
public final class DanishFormat {

    private static final DateTimeFormatter LONG_DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Messages.DANISH);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM uuuu 'kl.' H.mm", Messages.DANISH);

    private DanishFormat() {}

    /**
     * A number with decimal comma and thousands dot, rounded half up on the exact value; a value
     * that rounds to zero has no sign.
     */
    public static String number(BigDecimal value, int decimals) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        var pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        var symbols = DecimalFormatSymbols.getInstance(Messages.DANISH);
        symbols.setMinusSign('−');
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return new DecimalFormat(pattern, symbols)
                .format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    /** A number with all its decimals, those that are zero at the end left out. */
    public static String exact(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    /** A whole number with thousands dot. */
    public static String number(long value) {
        return number(BigDecimal.valueOf(value), 0);
    }

    /** A date as {@code 12. juni 2015}. */
    public static String date(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /** A moment as {@code 12. juni 2015 kl. 9.30}. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /**
     * A name as it may stand in a file name: lower case, æøå written out, anything but letters and
     * digits a hyphen.
     */
    public static String slug(String name) {
        var slug = new StringBuilder(name.length() + 4);
        var isGap = false;
        for (var letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            var written = written(letter);
            if (!written.isEmpty() && isGap && !slug.isEmpty()) {
                slug.append('-');
            }
            isGap = written.isEmpty();
            slug.append(written);
        }
        return slug.toString();
    }

    private static String written(char letter) {
        return switch (letter) {
            case 'æ' -> "ae";
            case 'ø' -> "oe";
            case 'å' -> "aa";
            default ->
                    (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
                            ? String.valueOf(letter)
                            : "";
        };
    }
}
