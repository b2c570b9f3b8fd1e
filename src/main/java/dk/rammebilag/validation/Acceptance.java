package dk.rammebilag.validation;

import dk.rammebilag.submission.CellRef;

/**
 * That the secretariat takes responsibility for a finding in one file.
 *
 * @param rule the rule that found it
 * @param at where it was found
 */
public record Acceptance(String rule, CellRef at) {}
