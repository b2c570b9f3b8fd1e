package dk.rammebilag.validation;

/**
 * One submission among those of all.
 *
 * @param own the one that is looked at
 * @param parties all, the one among them
 */
record Comparison(Party own, Parties parties) {}
