package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.submission.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One check of every indicator, a column of Kontrol.
 *
 * @param header what is checked
 * @param formula the formula, where the indicator has this check
 * @param rows the rows of Indikatorer it is about
 * @param column the column of Indikatorer it is about, from 0; the last one if it is about both
 */
record CheckColumn(
        String header,
        Function<Block, Optional<String>> formula,
        Function<Block, Block.Rows> rows,
        int column) {

    /** All of them from left to right. */
    static List<CheckColumn> all() {
        var columns = new ArrayList<CheckColumn>();
        for (var dimension : Block.DIMENSIONS) {
            for (var count : List.of(Counts.NUMERATOR, Counts.DENOMINATOR)) {
                columns.add(parts(dimension, count));
            }
        }
        columns.add(
                new CheckColumn(
                        text("form.control.ratio"),
                        block ->
                                Optional.of(new Check(block))
                                        .filter(Check::hasRatio)
                                        .map(Check::ratio),
                        Block::all,
                        Counts.DENOMINATOR));
        return columns;
    }

    private static CheckColumn parts(Dimension dimension, int count) {
        return new CheckColumn(
                text(
                        "form.control.parts",
                        Choices.column(dimension),
                        SheetLayout.OBSERVATIONS.columns().get(count).header()),
                block ->
                        Optional.of(block)
                                .filter(b -> isReported(b, dimension, count))
                                .map(Check::new)
                                .map(check ->
                                        dimension == Dimension.TARGET_GROUP
                                                ? check.groups(count)
                                                : check.sum(dimension, count)),
                block -> block.of(dimension),
                count);
    }

    private static boolean isReported(Block block, Dimension dimension, int count) {
        var indicator = block.indicator();
        return !indicator.codes(dimension).isEmpty()
                && (count == Counts.NUMERATOR || !indicator.perInhabitant());
    }
}
