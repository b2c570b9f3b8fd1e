package dk.rammebilag.catalogue;

/**
 * One of the areas KKR has set goals for.
 *
 * @param key e.g. {@code VH}
 * @param title e.g. {@code Voksenhandicap}
 * @param description what it is about, one to three sentences
 * @param tint the colour of its documents, {@code #RRGGBB}
 */
public record GoalArea(String key, String title, String description, String tint) {}
