package dk.rammebilag.pdf;

/**
 * A run of text in one style.
 *
 * @param text what it says
 * @param style how it is set
 * @param uri where it leads; empty where it leads nowhere
 */
record Words(String text, Style.Text style, String uri) {

    static Words of(String text, Style.Text style) {
        return new Words(text, style, "");
    }

    Words saying(String other) {
        return new Words(other, style, uri);
    }
}
