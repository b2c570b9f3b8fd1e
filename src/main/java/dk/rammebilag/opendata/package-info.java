/** Writes publishable figures as CSV for others to compute on. */
@NullMarked
package dk.rammebilag.opendata;

import org.jspecify.annotations.NullMarked;
