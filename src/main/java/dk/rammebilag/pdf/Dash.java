package dk.rammebilag.pdf;

/** The pattern of a line, by which lines are told apart without colour. */
enum Dash {
    SOLID,
    LONG,
    DOTTED,
    DASH_DOT,
    FINE,
    WIDE,
    MIDDLE;

    /** The lengths of dashes and the gaps between them; none where the line is not broken. */
    float[] lengths() {
        return switch (this) {
            case SOLID -> new float[0];
            case LONG -> new float[] {5, 2.5f};
            case DOTTED -> new float[] {1.2f, 2};
            case DASH_DOT -> new float[] {7, 2, 1.2f, 2};
            case FINE -> new float[] {2, 1.3f};
            case WIDE -> new float[] {9, 3};
            case MIDDLE -> new float[] {3, 2};
        };
    }
}
