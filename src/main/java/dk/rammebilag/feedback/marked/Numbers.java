package dk.rammebilag.feedback.marked;

import org.jspecify.annotations.Nullable;

/** Whole numbers of attributes. */
final class Numbers {

    private Numbers() {}

    /** The number; another where it is none. */
    static int of(@Nullable String text, int otherwise) {
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    /** The number; another where it is none. */
    static double of(@Nullable String text, double otherwise) {
        try {
            return text == null ? otherwise : Double.parseDouble(text);
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }
}
