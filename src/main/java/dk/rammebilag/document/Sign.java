package dk.rammebilag.document;

import dk.rammebilag.language.Messages;
import java.util.Locale;

/** The signs that stand in a table where a number cannot, as Danmarks Statistik uses them. */
public enum Sign {
    /** Nothing to count. */
    NIL("-"),
    /** Hidden, because it tells about few people. */
    SUPPRESSED(".."),
    /** Not available. */
    MISSING("…"),
    /** Cannot occur. */
    NOT_APPLICABLE("·");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** What it means, in a few words that can follow the sign. */
    public String meaning() {
        return Messages.text("document.sign." + name().toLowerCase(Locale.ROOT));
    }

    /** The sign as printed. */
    public String symbol() {
        return symbol;
    }
}
