package dk.rammebilag.document;

import dk.rammebilag.language.DanishFormat;
import java.math.BigDecimal;

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
     * Words that lead somewhere.
     *
     * @param printed the words
     * @param to where they lead
     */
    record Link(String printed, Destination to) implements Value {}

    /** Words. */
    static Value text(String words) {
        return new Text(words);
    }

    /** A whole number; zero is printed as nil. */
    static Value count(long count) {
        return count == 0 ? new Signed(Sign.NIL) : new Numeric(BigDecimal.valueOf(count), 0);
    }
}
