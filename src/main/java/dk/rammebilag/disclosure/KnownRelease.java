package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.Figures;

/**
 * A version of the year's figures that has left the secretariat, which everybody may know.
 *
 * @param name what it is called in the proof
 * @param figures its true figures
 * @param suppression which of them it hid; all others everybody knows
 */
public record KnownRelease(String name, Figures figures, Suppression suppression) {}
