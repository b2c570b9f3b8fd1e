package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureKey;

/**
 * What a row of linked tables is about.
 *
 * @param key the figure
 * @param release the earlier release it stands in; empty for the one that is being decided on
 */
record Subject(FigureKey key, String release) {

    boolean isCurrent() {
        return release.isEmpty();
    }
}
