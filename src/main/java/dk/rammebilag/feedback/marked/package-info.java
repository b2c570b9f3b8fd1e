/**
 * The marked copy: the submitted workbook part by part, with the cells that were found something in
 * filled and commented and nothing else touched.
 */
@NullMarked
package dk.rammebilag.feedback.marked;

import org.jspecify.annotations.NullMarked;
