package dk.rammebilag.pdf;

import java.awt.Color;

/** What is the same on every page. Points, from the top of the page downwards. */
final class Style {

    private static final float MILLIMETRE = 72 / 25.4f;

    static final float PAGE_WIDTH = 210 * MILLIMETRE;
    static final float PAGE_HEIGHT = 297 * MILLIMETRE;
    static final float SIDE = 25 * MILLIMETRE;
    static final float TOP = 22 * MILLIMETRE;
    static final float BOTTOM = 20 * MILLIMETRE;
    static final float MEASURE = PAGE_WIDTH - 2 * SIDE;

    /** Running text is narrower than tables and figures: about 85 letters a line. */
    static final float TEXT = 145 * MILLIMETRE;

    static final Color HAIRLINE = new Color(0xC9CDD2);
    static final Color PAPER = Color.WHITE;

    /** As dark as lets small grey text be read over it, so that it is seen on a copy too. */
    static final Color WATERMARK = new Color(0xE1E3E6);

    static final Text DRAFT = new Text(Face.BOLD, 128, 128, WATERMARK);

    private Style() {}

    /**
     * How a piece of text is set.
     *
     * @param face weight and slant
     * @param size of the letters
     * @param leading from one line to the next
     * @param color of the ink
     */
    record Text(Face face, float size, float leading, Color color) {

        Text in(Face other) {
            return new Text(other, size, leading, color);
        }

        Text sized(float other) {
            return new Text(face, other, leading, color);
        }

        Text in(Color other) {
            return new Text(face, size, leading, other);
        }
    }

    /** The space above a heading, about twice that below it. */
    static float above(int level) {
        return switch (level) {
            case 1 -> 26;
            case 2 -> 24;
            case 3 -> 16;
            default -> 13;
        };
    }

    /** The space below a heading. */
    static float below(int level) {
        return above(level) / 2;
    }
}
