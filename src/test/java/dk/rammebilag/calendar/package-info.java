@NullMarked
package dk.rammebilag.calendar;

import org.jspecify.annotations.NullMarked;
