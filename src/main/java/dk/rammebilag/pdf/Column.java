package dk.rammebilag.pdf;

import dk.rammebilag.document.Table.Alignment;

/**
 * A column of a table as it is set.
 *
 * @param left its left edge
 * @param inner how wide its lines may be
 * @param alignment how its lines are aligned
 * @param fraction the room behind the decimal comma; 0 for words
 */
record Column(float left, float inner, Alignment alignment, float fraction) {

    /** Where the line of a header begins: over the words or numbers below it. */
    float headerX(Line line, Fonts fonts) {
        return alignment == Alignment.LEFT ? left : left + inner - line.width(fonts);
    }

    /** Where the line of a cell begins: words at the left edge, numbers so that commas meet. */
    float x(Line line, Style.Text style, Fonts fonts) {
        var text = line.text();
        var behind = isNumber(text) ? fraction - fraction(text, style, fonts) : 0;
        return headerX(line, fonts) - (alignment == Alignment.LEFT ? 0 : behind);
    }

    /** The width of a number from its decimal comma on; 0 where it has none. */
    static float fraction(String text, Style.Text style, Fonts fonts) {
        var comma = text.lastIndexOf(',');
        return comma < 0 || !isNumber(text) ? 0 : fonts.width(text.substring(comma), style);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }
}
