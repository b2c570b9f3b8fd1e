/** Accepted rows become figures: counts, rates and regional sums, in exact arithmetic. */
@NullMarked
package dk.rammebilag.statistics;

import org.jspecify.annotations.NullMarked;
