package dk.rammebilag.feedback.marked;

import java.util.regex.Pattern;

/** Text on its way into XML. */
final class XmlText {

    /**
     * What is read as an escaped character (ECMA-376, ST_Xstring) though it was typed like that.
     */
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XmlText() {}

    /** The text as an attribute or as content; a character XML has no room for becomes U+FFFD. */
    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        case '\n', '\r', '\t' -> safe.append("&#").append(c).append(';');
                        default -> safe.appendCodePoint(isXml(c) ? c : '\ufffd');
                    }
                });
        return safe.toString();
    }

    /** The text as the content of a cell or comment. */
    static String ofCell(String text) {
        return escaped(LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_"));
    }

    /** The production Char of XML 1.0. */
    private static boolean isXml(int c) {
        return c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
