package dk.rammebilag.document;

import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table: never nothing. */
public sealed interface Value {

    /** The value as printed in Danish. */
    String printed();

    /** Words. */
    record Text(String printed) implements Value {}

    /**
     * A number, kept exact; rounded half up when printed.
     *
     * @param exact the unrounded number
     * @param decimals how many decimals are printed, 0 or more
     */
    record Numeric(BigDecimal exact, int decimals) implements Value {
        @Override
        public String printed() {
            return DanishFormat.number(exact, decimals);
        }
    }

    /** A sign in place of a number. */
    record Signed(Sign sign) implements Value {
        @Override
        public String printed() {
            return sign.symbol();
        }
    }

    /**
     * Letters in place of words there is no room for.
     *
     * @param printed the letters
     * @param meaning the words
     */
    record Abbreviated(String printed, String meaning) implements Value {}

    /**
     * Words that lead somewhere.
     *
     * @param printed the words
     * @param to where they lead
     */
    record Link(String printed, Destination to) implements Value {}

    /**
     * How some values spread, drawn as a strip with the words under it. The words tell all that is
     * drawn.
     *
     * @param printed the words, e.g. {@code 3,2 – 20,1}
     * @param lowest where the strip begins
     * @param lower the lower quartile
     * @param middle the median
     * @param upper the upper quartile
     * @param highest where the strip ends
     * @param reference where the region stands; null where that is not to be shown
     * @param own where the one the reader looks for stands; likewise
     */
    record Spread(
            String printed,
            BigDecimal lowest,
            BigDecimal lower,
            BigDecimal middle,
            BigDecimal upper,
            BigDecimal highest,
            @Nullable BigDecimal reference,
            @Nullable BigDecimal own)
            implements Value {}

    /** Words. */
    static Value text(String words) {
        return new Text(words);
    }

    /** A whole number; zero is printed as nil. */
    static Value count(long count) {
        return count == 0 ? new Signed(Sign.NIL) : new Numeric(BigDecimal.valueOf(count), 0);
    }
}
