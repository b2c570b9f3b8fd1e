/** CSV packages: one file per sheet, encoding and separator detected. */
@NullMarked
package dk.rammebilag.submission.csv;

import org.jspecify.annotations.NullMarked;
