package dk.rammebilag.validation;

import dk.rammebilag.submission.CellRef;

/**
 * A rule that could not run, and why.
 *
 * @param geography code of the submitter
 * @param fileSha256 the file; empty where there is none
 * @param rule code of the rule
 * @param at what was not checked
 * @param reason because of what, as a Danish clause that follows "fordi"
 */
public record NotChecked(
        String geography, String fileSha256, String rule, CellRef at, String reason) {}
