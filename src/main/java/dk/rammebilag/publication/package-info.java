/** The output folder: built beside, proven by its manifest, moved into place whole. */
@NullMarked
package dk.rammebilag.publication;

import org.jspecify.annotations.NullMarked;
