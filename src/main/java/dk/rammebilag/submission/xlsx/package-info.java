/** Workbooks, streamed part by part: transitional and strict OOXML alike. */
@NullMarked
package dk.rammebilag.submission.xlsx;

import org.jspecify.annotations.NullMarked;
