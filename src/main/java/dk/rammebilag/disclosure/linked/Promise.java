package dk.rammebilag.disclosure.linked;

/**
 * What nobody may come to know of a number about few.
 *
 * @param reach what its larger possible value must be at least: from there on it is not about few
 * @param width how far its two possible values must be apart at least
 */
public record Promise(long reach, long width) {

    /**
     * For counts of persons.
     *
     * @param threshold counts from this on are not about few; at least 3
     */
    public static Promise ofCounts(int threshold) {
        return new Promise(threshold, threshold - 1L);
    }
}
