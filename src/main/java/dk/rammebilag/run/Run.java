package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.publication.OutputFolder;

/**
 * The run a step belongs to.
 *
 * @param id its number, under which everything of it is kept
 * @param parameters what it is run with
 * @param catalogue the agreement it is run for
 */
record Run(long id, RunParameters parameters, Catalogue catalogue) {

    /** The folder it builds and publishes. */
    OutputFolder folder() {
        return new OutputFolder(parameters.output(), Long.toString(parameters.round()));
    }
}
