/** Does what the calendar of a year says, at its time and once. */
@NullMarked
package dk.rammebilag.schedule;

import org.jspecify.annotations.NullMarked;
