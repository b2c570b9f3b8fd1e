/**
 * What goes back about a submission: fault report, receipt and the secretariat's list of findings.
 */
@NullMarked
package dk.rammebilag.feedback;

import org.jspecify.annotations.NullMarked;
