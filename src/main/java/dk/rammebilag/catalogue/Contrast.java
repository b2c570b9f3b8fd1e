package dk.rammebilag.catalogue;

import java.awt.Color;

/** How well colours are told apart, as WCAG 2.1 defines it. */
final class Contrast {

    private Contrast() {}

    /**
     * The contrast to white, from 1 for white itself to 21 for black.
     *
     * @param colour as {@code #RRGGBB}
     */
    static double onWhite(String colour) {
        return between(Color.WHITE, Color.decode(colour));
    }

    /** The contrast of two colours, the same whichever is the lighter. */
    static double between(Color one, Color other) {
        var first = luminance(one) + 0.05;
        var second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
