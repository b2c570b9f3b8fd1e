package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How single values are written in the files: each method gives nothing for any other writing. */
final class Form {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");
    private static final Pattern AGES = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s#\"<>]+");

    private static final Pattern SHORT_NAME = Pattern.compile("[-.A-Za-z0-9]+");

    private Form() {}

    /** Letters, digits, points and hyphens. */
    static Optional<String> shortName(String text) {
        return SHORT_NAME.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** A whole number of 0 or more. */
    static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches()
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }

    /** A number with decimal point. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /** A year from 1900 to 2099. */
    static Optional<Integer> year(String text) {
        return YEAR.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** A date as {@code 2016-05-01}. */
    static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A moment as {@code 2016-05-01T12:30} or with a space for the T; at {@code 2016-05-01} when
     * the office opens.
     */
    static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    date(text)
                            .map(day -> day.atTime(OPENING))
                            .orElseGet(() -> LocalDateTime.parse(text.replace(' ', 'T'))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Ages as {@code 18-29} or {@code 65+}. */
    static Optional<Ages> ages(String text) {
        var written = AGES.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(written.group(1));
        var to = written.group(2) == null ? Ages.OPEN : Integer.parseInt(written.group(2));
        return from <= to ? Optional.of(new Ages(from, to)) : Optional.empty();
    }

    /** The address of a page of the web, without a place on it. */
    static Optional<String> page(String text) {
        return of(PAGE).apply(text);
    }

    /** A text of some other pattern. */
    static Function<String, Optional<String>> of(Pattern pattern) {
        return text -> pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** How a constant is written: {@code PER_THOUSAND} as {@code perThousand}. */
    static String word(Enum<?> constant) {
        var parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        return IntStream.range(0, parts.length)
                .mapToObj(i ->
                        i == 0
                                ? parts[i]
                                : parts[i].substring(0, 1).toUpperCase(Locale.ROOT)
                                        + parts[i].substring(1))
                .collect(Collectors.joining());
    }
}
