/** The Spring Batch job that calls the stations in order, and the stores it keeps between steps. */
@NullMarked
package dk.rammebilag.run;

import org.jspecify.annotations.NullMarked;
