package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.appendix.CorrectedFile.CorrectedValue;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What a corrected edition changes, value by value.
 *
 * @param reason why, as the secretariat gave it
 * @param files what it changes in each file of open data
 */
record Errata(String reason, List<CorrectedFile> files) {

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, text("appendix.errata.heading")));
        blocks.add(Paragraph.of(reason));
        blocks.add(Paragraph.of(text("appendix.errata.what", Wording.count(count()))));
        files.stream()
                .filter(file -> !file.values().isEmpty())
                .forEach(file -> {
                    blocks.add(new Heading(2, file.title()));
                    blocks.add(table(file));
                });
        return blocks;
    }

    private long count() {
        return files.stream().mapToLong(file -> file.values().size()).sum();
    }

    private static Table table(CorrectedFile file) {
        var rows = file.values().stream().map(Errata::row).toList();
        return new Table(
                text("appendix.errata.caption", file.title()),
                List.of(
                        Column.words(text("appendix.errata.column.line"), 5),
                        Column.words(text("appendix.errata.column.column"), 2),
                        Column.words(text("appendix.errata.column.before"), 1.6),
                        Column.words(text("appendix.errata.column.after"), 1.6)),
                rows,
                RegionalFigures.notes(rows));
    }

    private static Row row(CorrectedValue value) {
        return Row.of(
                Value.text(value.line()),
                Value.text(value.column()),
                written(value.before()),
                written(value.after()));
    }

    private static Value written(String value) {
        return Value.text(value.isEmpty() ? text("appendix.errata.nothing") : value);
    }
}
