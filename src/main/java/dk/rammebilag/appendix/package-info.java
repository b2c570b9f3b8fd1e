/**
 * Publishable figures and Markdown templates become documents: which bilag and workbooks exist and
 * what they say.
 */
@NullMarked
package dk.rammebilag.appendix;

import org.jspecify.annotations.NullMarked;
