/** What a run keeps between its steps: the received files by their hash, and the staging tables. */
@NullMarked
package dk.rammebilag.run.store;

import org.jspecify.annotations.NullMarked;
