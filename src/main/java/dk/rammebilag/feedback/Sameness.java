package dk.rammebilag.feedback;

import dk.rammebilag.validation.Finding;

/**
 * What makes two findings in two versions the same one: the rule, the sheet and column, what was
 * given and what was expected. Not the address, for rows move.
 */
record Sameness(String rule, String sheet, int column, String given, String expected) {

    static Sameness of(Finding finding) {
        var at = finding.at();
        return new Sameness(
                finding.rule(), at.sheet(), at.column(), finding.given(), finding.expected());
    }
}
