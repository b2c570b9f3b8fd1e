package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.util.List;

/**
 * Findings one by one. Where it is and what is wrong come first and the code of the rule last,
 * because that is the order in which people look.
 */
final class FindingRows {

    private FindingRows() {}

    static List<Table.Column> columns() {
        return List.of(
                words(text("feedback.submitter"), 3),
                words(text("feedback.sheet"), 3),
                words(text("feedback.cell"), 2),
                words(text("feedback.period"), 2),
                words(text("feedback.message"), 9),
                words(text("feedback.given"), 4),
                words(text("feedback.expected"), 5),
                words(text("feedback.remedy"), 8),
                words(text("feedback.rule"), 2),
                words(text("feedback.state"), 3));
    }

    static Table.Row row(ReceivedFile file, Finding finding) {
        return Table.Row.of(
                Value.text(file.from()),
                Value.text(Place.sheet(finding.at())),
                Value.text(Place.cell(finding.at())),
                Value.text(Integer.toString(finding.period())),
                orNil(finding.message()),
                orNil(finding.given()),
                orNil(finding.expected()),
                orNil(finding.remedy()),
                Value.text(finding.rule()),
                Value.text(finding.state().word()));
    }

    static List<Table.Column> notCheckedColumns() {
        return List.of(
                words(text("feedback.submitter"), 3),
                words(text("feedback.sheet"), 3),
                words(text("feedback.cell"), 2),
                words(text("feedback.check"), 8),
                words(text("feedback.because"), 8),
                words(text("feedback.rule"), 2));
    }

    static Table.Row row(Catalogue catalogue, ReceivedFile file, NotChecked notChecked) {
        return Table.Row.of(
                Value.text(file.from()),
                Value.text(Place.sheet(notChecked.at())),
                Value.text(Place.cell(notChecked.at())),
                Value.text(catalogue.rule(notChecked.rule()).title()),
                Value.text(notChecked.reason()),
                Value.text(notChecked.rule()));
    }

    private static Value orNil(String words) {
        return words.isEmpty() ? new Value.Signed(Sign.NIL) : Value.text(words);
    }
}
