package dk.rammebilag.catalogue;

/**
 * A range of ages in whole years, both ends included.
 *
 * @param from the youngest, 0 or more
 * @param to the oldest; {@link #OPEN} when there is no upper end
 */
public record Ages(int from, int to) {

    /** No upper end. */
    public static final int OPEN = 999;

    public Ages {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("ages " + from + " to " + to);
        }
    }

    /** Whether somebody of that age belongs to the range. */
    public boolean includes(int age) {
        return from <= age && age <= to;
    }
}
