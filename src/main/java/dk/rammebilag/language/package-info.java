/**
 * How Danish texts, numbers, dates and names are written; beside the way, used by every station.
 */
@NullMarked
package dk.rammebilag.language;

import org.jspecify.annotations.NullMarked;
