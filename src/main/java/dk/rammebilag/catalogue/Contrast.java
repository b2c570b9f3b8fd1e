package dk.rammebilag.catalogue;

/** How well a colour is told from white, as WCAG 2.1 defines it. */
final class Contrast {

    private Contrast() {}

    /**
     * The contrast, from 1 for white itself to 21 for black.
     *
     * @param colour as {@code #RRGGBB}
     */
    static double onWhite(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        var luminance =
                0.2126 * linear(rgb >> 16 & 0xFF)
                        + 0.7152 * linear(rgb >> 8 & 0xFF)
                        + 0.0722 * linear(rgb & 0xFF);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        var value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
