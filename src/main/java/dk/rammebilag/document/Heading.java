package dk.rammebilag.document;

/**
 * A heading.
 *
 * @param level 1 to 4; a level is never skipped on the way down
 * @param text the heading, without a number
 */
public record Heading(int level, String text) implements Block {

    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level " + level + " is not 1 to 4");
        }
    }
}
