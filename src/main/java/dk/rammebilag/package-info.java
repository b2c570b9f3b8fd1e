/** Root: the entry point; the packages below are the stations the data passes, in order. */
@NullMarked
package dk.rammebilag;

import org.jspecify.annotations.NullMarked;
