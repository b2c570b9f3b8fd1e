/** Renders a book of tables as an accessible Excel workbook. */
@NullMarked
package dk.rammebilag.workbook;

import org.jspecify.annotations.NullMarked;
