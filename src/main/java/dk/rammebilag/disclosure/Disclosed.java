package dk.rammebilag.disclosure;

/**
 * A thing as it may be shown.
 *
 * @param value the thing; with its numbers taken out where they are hidden
 * @param hidden whether they are
 * @param <T> what it is
 */
public record Disclosed<T>(T value, boolean hidden) {}
