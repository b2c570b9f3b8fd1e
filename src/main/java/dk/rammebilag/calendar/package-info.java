/**
 * What is to become of the events of a year's calendar: a function of their dates, of what was
 * noted of them, of how far the year has come and of the moment.
 */
@NullMarked
package dk.rammebilag.calendar;

import org.jspecify.annotations.NullMarked;
