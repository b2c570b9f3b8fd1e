/** The form a submitter fills in, written as a workbook that {@code submission} reads back. */
@NullMarked
package dk.rammebilag.form;

import org.jspecify.annotations.NullMarked;
