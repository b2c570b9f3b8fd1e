/**
 * A submission read back: workbooks and CSV packages become typed rows, every cell remembering
 * where it stood.
 */
@NullMarked
package dk.rammebilag.submission;

import org.jspecify.annotations.NullMarked;
