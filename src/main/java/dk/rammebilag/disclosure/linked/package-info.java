/**
 * Linked tables of counts, some of them hidden: whether an attacker can find a hidden count, and
 * what else must be hidden so that nobody can. Knows nothing of kommuner or indicators.
 */
@NullMarked
package dk.rammebilag.disclosure.linked;

import org.jspecify.annotations.NullMarked;
