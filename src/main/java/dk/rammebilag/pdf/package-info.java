/** Renders a document as tagged, archivable PDF. */
@NullMarked
package dk.rammebilag.pdf;

import org.jspecify.annotations.NullMarked;
