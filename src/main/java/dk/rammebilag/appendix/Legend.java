package dk.rammebilag.appendix;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the signs that were used mean, and only those. */
record Legend(List<String> explanations) {

    /** The legend of some rows. */
    static Legend ofRows(List<Row> rows) {
        var values = rows.stream().flatMap(row -> row.values().stream()).distinct().toList();
        var signs =
                Arrays.stream(Sign.values())
                        .filter(sign -> values.contains(new Value.Signed(sign)))
                        .map(sign -> explanation(sign.symbol(), sign.meaning()));
        var small = values.stream().flatMap(Legend::small).distinct();
        return new Legend(Stream.concat(signs, small).toList());
    }

    /** The legend of all tables among some blocks. */
    static Legend ofBlocks(Stream<Block> blocks) {
        return ofRows(
                blocks.mapMulti(
                                (Block block, Consumer<Row> rows) -> {
                                    if (block instanceof Table table) {
                                        table.rows().forEach(rows);
                                    } else if (block instanceof Matrix matrix) {
                                        rows(matrix.rows()).forEach(rows);
                                    }
                                })
                        .toList());
    }

    private static Stream<Row> rows(List<Matrix.Line> lines) {
        return lines.stream()
                .map(line ->
                        new Row(line.cells().stream().map(Matrix.Cell::value).toList(), false));
    }

    /** The lines under a matrix: what is to be said of it, and its signs. */
    static List<String> notes(List<Matrix.Line> lines, String... first) {
        return RegionalFigures.notes(rows(lines).toList(), first);
    }

    /** In one line; empty when no sign was used. */
    Optional<String> line() {
        return explanations.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text("appendix.legend", String.join("; ", explanations)));
    }

    /** As a list, or a sentence that says that no sign was used. */
    Block block() {
        return explanations.isEmpty()
                ? Paragraph.of(Messages.text("appendix.legend.none"))
                : new Bullets(explanations.stream().map(Paragraph::of).toList());
    }

    /** What a number that prints as zero means; zero itself has its own sign. */
    private static Stream<String> small(Value value) {
        return value instanceof Value.Numeric(var exact, var decimals)
                        && exact.setScale(decimals, RoundingMode.HALF_UP).signum() == 0
                ? Stream.of(explanation(value.printed(), Messages.text("appendix.small")))
                : Stream.empty();
    }

    private static String explanation(String symbol, String meaning) {
        return Messages.text("appendix.legend.sign", symbol, meaning);
    }
}
