package dk.rammebilag.catalogue;

/**
 * What others may do with the open data.
 *
 * @param name its short name, as the Open Definition writes it: letters, digits, points and hyphens
 * @param title its name in words
 * @param page where it can be read
 */
public record Licence(String name, String title, String page) {

    /** What data of Danish authorities without another licence is given out under. */
    public static final Licence USUAL =
            new Licence(
                    "CC-BY-4.0",
                    "Creative Commons Navngivelse 4.0 International",
                    "https://creativecommons.org/licenses/by/4.0/");
}
