package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.supply.NeedSummary;
import dk.rammebilag.supply.NeedSummary.Explanation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Where places are short, as the submitters see it, and what they say of it. */
record NeedSheets(Facts facts, SupplyCells cells) {

    private static final String SCORE = "Score";

    List<Sheet> sheets() {
        return List.of(
                new Sheet(text("appendix.supply.needs"), needs()),
                new Sheet(text("appendix.supply.explanations"), explanations()));
    }

    private Table needs() {
        var rows = facts.supply().needs().stream().map(this::row).toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.supply.column.targetGroup"), 3));
        for (var code : facts.catalogue().codeList(SCORE).valid(facts.catalogue().year())) {
            columns.add(Column.numbers(score(code), 1.2));
        }
        columns.add(Column.numbers(text("appendix.supply.column.submitters"), 1.2));
        columns.add(Column.numbers(text("appendix.supply.column.change"), 1.2));
        columns.add(Column.numbers(text("appendix.supply.column.changes"), 1.2));
        return new Table(
                text("appendix.supply.needs.caption", facts.year()),
                columns,
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.needs.note")));
    }

    private Row row(NeedSummary need) {
        var values = new ArrayList<Value>();
        values.add(Value.text(cells.label("Målgruppe", need.targetGroup())));
        need.scores().forEach(score -> values.add(Value.count(score.getValue())));
        values.add(Value.count(need.submitters()));
        values.add(
                need.changes() == 0
                        ? SupplyCells.MISSING
                        : SupplyCells.number(BigDecimal.valueOf(need.change()), 0));
        values.add(Value.count(need.changes()));
        return new Row(values, false);
    }

    private Table explanations() {
        var rows =
                facts.supply().needs().stream()
                        .flatMap(need -> need.explanations().stream().map(said -> row(need, said)))
                        .toList();
        return new Table(
                text("appendix.supply.explanations.caption", facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.targetGroup"), 3),
                        Column.words(text("appendix.supply.column.submitter"), 2),
                        Column.words(text("appendix.supply.column.score"), 2),
                        Column.words(text("appendix.supply.column.section"), 1.5),
                        Column.words(text("appendix.supply.column.explanation"), 6)),
                rows,
                RegionalFigures.notes(rows));
    }

    private Row row(NeedSummary need, Explanation said) {
        return Row.of(
                Value.text(cells.label("Målgruppe", need.targetGroup())),
                Value.text(cells.party(said.submitter())),
                SupplyCells.written(score(said.score())),
                SupplyCells.written(said.section()),
                SupplyCells.written(said.text()));
    }

    /** The score with what it means. */
    private String score(String code) {
        return facts.catalogue()
                .codeList(SCORE)
                .find(code)
                .map(Code::label)
                .filter(label -> !label.equals(code))
                .map(label -> text("appendix.supply.score", code, label))
                .orElse(code);
    }
}
