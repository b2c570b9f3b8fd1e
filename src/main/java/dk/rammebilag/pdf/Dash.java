package dk.rammebilag.pdf;

/** The pattern of a line, by which lines are told apart without colour. */
enum Dash {
    SOLID,
    LONG(5, 2.5f),
    DOTTED(1.2f, 2),
    DASH_DOT(7, 2, 1.2f, 2),
    FINE(2, 1.3f),
    WIDE(9, 3),
    MIDDLE(3, 2);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final float[] lengths;

    Dash(float... lengths) {
        this.lengths = lengths;
    }

    /** The lengths of dashes and the gaps between them; none where the line is not broken. */
    float[] lengths() {
        return lengths.clone();
    }
}
