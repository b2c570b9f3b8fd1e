package dk.rammebilag.feedback;

import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.RowKeys;
import java.util.List;

/**
 * What makes two findings in two versions the same one: rule, sheet, column, and the key of the row
 * where it has one, else what was given and expected. Not the address, for rows move; and not the
 * value of a keyed row, for another wrong value mends nothing.
 */
record Sameness(String rule, String sheet, int column, List<String> about) {

    static Sameness of(Finding finding, RowKeys keys) {
        var at = finding.at();
        return new Sameness(
                finding.rule(),
                at.sheet(),
                at.column(),
                keys.of(at).orElseGet(() -> List.of(finding.given(), finding.expected())));
    }
}
