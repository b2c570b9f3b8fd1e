package dk.rammebilag.form;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The formulas that say whether the figures of one indicator agree, as the rules will: B03 to B06,
 * B02 and C02. Each gives a text that begins with the word for fine, missing or to be mended, or
 * nothing.
 */
record Check(Block block) {

    private static final String FINE = quoted("form.control.fine");
    private static final String MISSING = quoted("form.control.missing");

    /** Whether what every kommune reports is filled in; a denominator of 0 needs no numerator. */
    String filled() {
        var numerator = total(Counts.NUMERATOR);
        var denominator = total(Counts.DENOMINATOR);
        var indicator = block.indicator();
        var given =
                indicator.perInhabitant()
                        ? "ISNUMBER(" + numerator + ")"
                        : "AND(ISNUMBER(%2$s),OR(ISNUMBER(%1$s),%2$s=0))"
                                .formatted(numerator, denominator);
        if (indicator.mandatory()) {
            return "IF(%s,%s,%s)".formatted(given, FINE, MISSING);
        }
        return "IF(COUNT(%s,%s)=0,%s,IF(%s,%s,%s))"
                .formatted(
                        numerator,
                        denominator,
                        quoted("form.control.optional"),
                        given,
                        FINE,
                        MISSING);
    }

    /** Whether the parts of a dimension that everybody has one of add up to the total. */
    String sum(Dimension dimension, int column) {
        var parts = parts(dimension, column);
        var total = total(column);
        return "IF(COUNT(%1$s)=0,\"\",IF(OR(COUNT(%1$s)<%2$d,COUNT(%3$s)=0),%4$s,IF(SUM(%1$s)=%3$s,%5$s,%6$s)))"
                .formatted(
                        parts,
                        block.of(dimension).count(),
                        total,
                        MISSING,
                        FINE,
                        quoted("form.control.fix.sum", "SUM(" + parts + ")", total));
    }

    /** Whether no target group is above the total, and all of them together are not below it. */
    String groups(int column) {
        var parts = parts(Dimension.TARGET_GROUP, column);
        var total = total(column);
        return "IF(COUNT(%1$s)=0,\"\",IF(COUNT(%2$s)=0,%3$s,IF(MAX(%1$s)>%2$s,%4$s,IF(AND(COUNT(%1$s)=%5$d,SUM(%1$s)<%2$s),%6$s,%7$s))))"
                .formatted(
                        parts,
                        total,
                        MISSING,
                        quoted("form.control.fix.above", "MAX(" + parts + ")", total),
                        block.of(Dimension.TARGET_GROUP).count(),
                        quoted("form.control.fix.sum", "SUM(" + parts + ")", total),
                        FINE);
    }

    /** Whether no numerator is above its denominator; row by row, as POI knows no other way. */
    String ratio() {
        var rows = block.all();
        var above =
                IntStream.rangeClosed(rows.first(), rows.last())
                        .mapToObj(row ->
                                "AND(%2$s<>\"\",%1$s>%2$s)"
                                        .formatted(
                                                at(Counts.NUMERATOR, row),
                                                at(Counts.DENOMINATOR, row)))
                        .collect(Collectors.joining(","));
        return "IF(OR(COUNT(%s)=0,COUNT(%s)=0),\"\",IF(OR(%s),%s,%s))"
                .formatted(
                        area(rows, Counts.NUMERATOR),
                        area(rows, Counts.DENOMINATOR),
                        above,
                        quoted("form.control.fix.ratio"),
                        FINE);
    }

    boolean hasRatio() {
        var indicator = block.indicator();
        return indicator.unit() == Unit.PERCENT
                && !indicator.perInhabitant()
                && !indicator.mayExceed();
    }

    private String total(int column) {
        return at(column, block.first());
    }

    private static String at(int column, int row) {
        return sheet() + CellRef.letters(column + 1) + row;
    }

    private String parts(Dimension dimension, int column) {
        return area(block.of(dimension), column);
    }

    private static String area(Block.Rows rows, int column) {
        var letters = CellRef.letters(column + 1);
        return sheet() + letters + rows.first() + ":" + letters + rows.last();
    }

    private static String sheet() {
        return SheetLayout.OBSERVATIONS.sheet() + "!";
    }

    /** A text as a formula writes it, with the values of other formulas in it. */
    static String quoted(String key, String... formulas) {
        var places = new Object[formulas.length];
        for (var i = 0; i < formulas.length; i++) {
            places[i] = "\"&" + formulas[i] + "&\"";
        }
        return "\"" + Messages.text(key, places) + "\"";
    }
}
