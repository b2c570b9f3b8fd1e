package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import dk.rammebilag.validation.Finding;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Findings one by one. Where it is and what is wrong come first and the code of the rule last,
 * because that is the order in which people look.
 */
record FindingRows(Catalogue catalogue, ReceivedFile file, CellLinks cells, RuleGuide guide) {

    /** More lines than this do not fit into the highest row Excel has. */
    private static final int TITLES = 20;

    static List<Table.Column> columns() {
        return List.of(
                words(text("feedback.submitter"), 3),
                words(text("feedback.sheet"), 3),
                words(text("feedback.cell"), 3),
                words(text("feedback.period"), 2),
                words(text("feedback.message"), 10),
                words(text("feedback.given"), 4),
                words(text("feedback.expected"), 5),
                words(text("feedback.remedy"), 9),
                words(text("feedback.rule"), 2),
                words(text("feedback.state"), 3));
    }

    Table.Row row(Finding finding) {
        return row(
                finding,
                cells.to(finding.at()),
                Answering.remedy(finding),
                Answering.state(finding));
    }

    /** A finding that is gone: its cell is no longer where it was, and nobody need do anything. */
    Table.Row fixed(Finding finding) {
        return row(finding, Value.text(Place.cell(finding.at())), text("feedback.since.done"), "");
    }

    private Table.Row row(Finding finding, Value cell, String remedy, String state) {
        return Table.Row.of(
                Value.text(file.from()),
                Value.text(Place.sheet(finding.at())),
                cell,
                Value.text(Integer.toString(finding.period())),
                orNil(finding.message()),
                orNil(finding.given()),
                orNil(finding.expected()),
                orNil(remedy),
                guide.link(finding.rule()),
                orNil(state));
    }

    static List<Table.Column> notCheckedColumns() {
        return List.of(
                words(text("feedback.submitter"), 3),
                words(text("feedback.sheet"), 3),
                words(text("feedback.cell"), 2),
                words(text("feedback.period"), 2),
                words(text("feedback.check"), 8),
                words(text("feedback.because"), 9),
                words(text("feedback.rule"), 4));
    }

    Table.Row row(Skipped skipped) {
        return Table.Row.of(
                Value.text(file.from()),
                Value.text(Place.sheet(skipped.at())),
                cells.to(skipped.at()),
                Value.text(Integer.toString(catalogue.year())),
                Value.text(titles(skipped.rules())),
                Value.text(skipped.reason()),
                codes(skipped.rules()));
    }

    private String titles(List<String> rules) {
        return rules.size() > TITLES
                ? text("feedback.check.many", rules.size())
                : rules.stream()
                        .map(code -> catalogue.rule(code).title())
                        .collect(Collectors.joining("\n"));
    }

    /** Several codes have no one place to lead to. */
    private Value codes(List<String> rules) {
        return rules.size() == 1
                ? guide.link(rules.getFirst())
                : Value.text(String.join(", ", rules));
    }

    static Value orNil(String words) {
        return words.isEmpty() ? new Value.Signed(Sign.NIL) : Value.text(words);
    }
}
