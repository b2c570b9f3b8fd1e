package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;

/**
 * What a row of linked tables is about.
 *
 * @param key the figure
 * @param release the earlier release it stands in; empty for the one that is being decided on
 * @param implied whether nobody reports it: it follows from figures of several indicators
 */
record Subject(FigureKey key, String release, boolean implied) {

    /** Whether it is a figure that is shown or hidden now. */
    boolean isDecidedOn() {
        return release.isEmpty() && !implied;
    }
}
