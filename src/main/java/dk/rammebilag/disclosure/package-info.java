/** Figures become publishable figures: no count about few people leaves this package. */
@NullMarked
package dk.rammebilag.disclosure;

import org.jspecify.annotations.NullMarked;
