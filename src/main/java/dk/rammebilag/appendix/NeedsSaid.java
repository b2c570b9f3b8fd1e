package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;
import static java.util.Comparator.comparingInt;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.supply.NeedSummary;
import dk.rammebilag.supply.NeedSummary.Explanation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the submitters say of the need; what several say in the same words stands once. */
record NeedsSaid(Facts facts, SupplyCells cells) {

    private record Said(String section, String words) {}

    Table table() {
        var rows = facts.supply().needs().stream().flatMap(this::rows).toList();
        return new Table(
                text("appendix.supply.explanations.caption", facts.year()),
                List.of(
                        Column.words(text("appendix.supply.column.targetGroup"), 2.4),
                        Column.words(text("appendix.supply.column.section"), 1.4),
                        Column.words(text("appendix.supply.column.explanation"), 4.5),
                        Column.words(text("appendix.said.column.who"), 4)),
                rows,
                RegionalFigures.notes(rows, text("appendix.said.note")));
    }

    private Stream<Row> rows(NeedSummary need) {
        return need.explanations().stream()
                .collect(
                        Collectors.groupingBy(
                                said -> new Said(said.section(), said.text()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(said ->
                        Row.of(
                                Value.text(cells.label("Målgruppe", need.targetGroup())),
                                SupplyCells.written(said.getKey().section()),
                                SupplyCells.written(said.getKey().words()),
                                Value.text(who(said.getValue()))));
    }

    private String who(List<Explanation> said) {
        return Wording.list(
                said.stream()
                        .sorted(comparingInt(one -> facts.placeByName(one.submitter())))
                        .map(one ->
                                text(
                                        "appendix.said.who",
                                        cells.party(one.submitter()),
                                        one.score()))
                        .toList());
    }
}
