package dk.rammebilag.catalogue;

/**
 * The years something is valid in, both ends included.
 *
 * @param from the first year
 * @param to the last year; {@link #OPEN} when no end is known
 */
public record Validity(int from, int to) {

    /** The end of what has no end yet. */
    public static final int OPEN = 9999;

    /** Valid in every year. */
    public static final Validity ALWAYS = new Validity(0, OPEN);

    public Validity {
        if (from > to) {
            throw new IllegalArgumentException("valid from " + from + " to " + to);
        }
    }

    /** Whether the year lies within. */
    public boolean includes(int year) {
        return from <= year && year <= to;
    }
}
