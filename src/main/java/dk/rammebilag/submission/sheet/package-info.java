/** Sheets of untyped cells: what workbooks and CSV files have in common. */
@NullMarked
package dk.rammebilag.submission.sheet;

import org.jspecify.annotations.NullMarked;
