/**
 * The tilbud of a year become figures: what there is and how it is used, what it costs, who buys it
 * of whom, and where places are short. Holds confidential numbers: see {@code disclosure}.
 */
@NullMarked
package dk.rammebilag.supply;

import org.jspecify.annotations.NullMarked;
