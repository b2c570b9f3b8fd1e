/**
 * The letters of a year: what each submitter is sent, by mail or as a file to be sent, once and at
 * the least once.
 */
@NullMarked
package dk.rammebilag.distribution;

import org.jspecify.annotations.NullMarked;
