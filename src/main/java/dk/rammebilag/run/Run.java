package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;

/**
 * The run a step belongs to.
 *
 * @param id its number, under which everything of it is kept
 * @param parameters what it is run with
 * @param catalogue the agreement it is run for
 */
record Run(long id, RunParameters parameters, Catalogue catalogue) {}
