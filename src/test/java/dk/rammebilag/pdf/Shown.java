package dk.rammebilag.pdf;

/**
 * A text as it stands on a page.
 *
 * @param mark the number of the marked piece it is part of; -1 for an artifact
 * @param watermark whether it lies across the page
 * @param text what it says
 * @param x where it begins, from the left
 * @param y its base line, from the bottom
 * @param width of the letters, without a space at the end
 * @param size of the letters
 * @param upright whether it is read from below
 */
record Shown(
        int mark,
        boolean watermark,
        String text,
        float x,
        float y,
        float width,
        float size,
        boolean upright) {

    private static final float ASCENT = 0.7f;

    /** Positions are rounded in the file; one run of a line begins where another ends. */
    private static final float ROUNDING = 0.3f;

    /**
     * Whether letters of two texts lie over each other; what hangs below a base line is not looked
     * at.
     */
    boolean overlaps(Shown other) {
        return left() + ROUNDING < other.right()
                && other.left() + ROUNDING < right()
                && bottom() + ROUNDING < other.top()
                && other.bottom() + ROUNDING < top();
    }

    private float left() {
        return upright ? x - size * ASCENT : x;
    }

    float right() {
        return upright ? x : x + width;
    }

    private float bottom() {
        return y;
    }

    private float top() {
        return upright ? y + width : y + size * ASCENT;
    }
}
