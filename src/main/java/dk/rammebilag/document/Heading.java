package dk.rammebilag.document;

/**
 * A heading.
 *
 * @param level 1 to 3; a level is never skipped on the way down
 * @param text the heading, without a number
 */
public record Heading(int level, String text) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + " is not 1, 2 or 3");
        }
    }
}
