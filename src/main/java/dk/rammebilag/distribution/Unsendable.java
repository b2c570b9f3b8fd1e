package dk.rammebilag.distribution;

/**
 * Somebody a letter is due to that cannot be made.
 *
 * @param code kommunekode or regionskode
 * @param name its name
 * @param reason a Danish sentence
 */
public record Unsendable(String code, String name, String reason) {}
