package dk.rammebilag.form;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one indicator: its total, then a row for each code it may be broken down by, one
 * dimension after the other.
 *
 * @param indicator the indicator
 * @param first the number of the total row, from 1
 */
record Block(Indicator indicator, int first) {

    /** In the order they stand below the total. */
    static final List<Dimension> DIMENSIONS =
            List.of(Dimension.SEX, Dimension.AGE_GROUP, Dimension.TARGET_GROUP);

    /** Rows from one to another, both included, from 1. */
    record Rows(int first, int last) {

        int count() {
            return last - first + 1;
        }
    }

    /** The blocks of several indicators, one below the other. */
    static List<Block> of(List<Indicator> indicators, int first) {
        var blocks = new ArrayList<Block>();
        var next = first;
        for (var indicator : indicators) {
            var block = new Block(indicator, next);
            blocks.add(block);
            next = block.all().last() + 1;
        }
        return blocks;
    }

    /** All of them, the total included. */
    Rows all() {
        var parts = DIMENSIONS.stream().mapToInt(d -> indicator.codes(d).size()).sum();
        return new Rows(first, first + parts);
    }

    /**
     * The rows of one dimension; none, so that the last stands before the first, if it has none.
     */
    Rows of(Dimension dimension) {
        var before =
                DIMENSIONS.stream()
                        .takeWhile(d -> d != dimension)
                        .mapToInt(d -> indicator.codes(d).size())
                        .sum();
        var from = first + 1 + before;
        return new Rows(from, from + indicator.codes(dimension).size() - 1);
    }
}
