package dk.rammebilag.form;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.form.Line.Entry;
import dk.rammebilag.form.Look.Role;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that are filled in already: what is to be reported, and what was last year. */
record Lines(Choices choices) {

    /** The total of an indicator and everything it may be broken down by. */
    List<Line> of(Block block) {
        var indicator = block.indicator();
        var lines = new ArrayList<Line>();
        lines.add(observation(indicator, null, ""));
        for (var dimension : Block.DIMENSIONS) {
            for (var code : indicator.codes(dimension)) {
                lines.add(observation(indicator, dimension, code));
            }
        }
        return lines;
    }

    private static Line observation(
            Indicator indicator, @Nullable Dimension dimension, String code) {
        var isTotal = dimension == null;
        var fixed = isTotal ? Role.FIXED_TOTAL : Role.FIXED;
        var input = isTotal ? Role.INPUT_TOTAL : Role.INPUT;
        var columns = SheetLayout.OBSERVATIONS.columns();
        var entries = new ArrayList<Entry>();
        entries.add(
                new Entry(
                        indicator.id(),
                        isTotal ? Look.followedBy(fixed, indicator.title()) : Look.of(fixed)));
        for (var each : List.of(Dimension.TARGET_GROUP, Dimension.AGE_GROUP, Dimension.SEX)) {
            var isQuiet = !isTotal && each != dimension;
            entries.add(
                    new Entry(
                            each == dimension ? code : Observation.TOTAL,
                            Look.of(isQuiet ? Role.FIXED_QUIET : fixed)));
        }
        for (var i = entries.size(); i < columns.size(); i++) {
            var stays = i == Counts.DENOMINATOR && indicator.perInhabitant();
            entries.add(new Entry(null, Look.of(stays ? Role.CLOSED : input, columns.get(i))));
        }
        return new Line(entries);
    }

    /** A local target as it was. */
    Line of(Target target) {
        return inputs(
                SheetLayout.TARGETS,
                target.indicator(),
                target.type(),
                target.baseYear(),
                target.baseValue(),
                target.value(),
                target.year(),
                target.decidedOn(),
                target.decidedBy());
    }

    /** A tilbud without its figures, which are those of one year. */
    Line of(Offer offer) {
        var open = Cell.<Object>blank(offer.places().at());
        return inputs(
                SheetLayout.OFFERS,
                offer.id(),
                offer.name(),
                offer.operator(),
                offer.ownership(),
                offer.location(),
                offer.section(),
                offer.targetGroup(),
                open,
                open,
                open,
                offer.unit(),
                open,
                open,
                offer.specialisation(),
                offer.secure(),
                open);
    }

    /** A code that the year no longer has is left for the submitter to choose. */
    private Line inputs(SheetLayout layout, Cell<?>... cells) {
        var columns = layout.columns();
        var entries = new ArrayList<Entry>();
        for (var cell : Arrays.asList(cells)) {
            var column = columns.get(entries.size());
            var value = cell.value();
            var lapsed =
                    choices.of(layout, column)
                            .filter(choice ->
                                    choice.options().stream()
                                            .noneMatch(option -> option.code().equals(value)))
                            .isPresent();
            entries.add(new Entry(lapsed ? null : value, Look.of(Role.INPUT, column)));
        }
        return new Line(entries);
    }
}
