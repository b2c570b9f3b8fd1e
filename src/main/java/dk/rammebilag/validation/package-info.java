/**
 * Rules over submitted rows: findings, what could not be checked, and the status of each
 * submission.
 */
@NullMarked
package dk.rammebilag.validation;

import org.jspecify.annotations.NullMarked;
