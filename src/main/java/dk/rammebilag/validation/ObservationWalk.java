package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the observations of a submission, in their order. Of the rows, only those of the
 * indicator at hand and of indicators that must fit each other are held, and of those each allowed
 * combination of codes once.
 */
final class ObservationWalk {

    private final Catalogue catalogue;
    private final Checking checking;
    private final List<Rule<IndicatorRows>> together;
    private final List<Rule<Related>> across;
    private final Set<Indicator> seen = new HashSet<>();
    private final Map<String, IndicatorRows> related = new HashMap<>();
    private @Nullable Group group;
    private @Nullable List<String> key;
    private int keyRow;

    /**
     * @param together the rules on all rows of an indicator
     * @param across the rules on indicators that must fit each other
     */
    ObservationWalk(
            Catalogue catalogue,
            Checking checking,
            List<Rule<IndicatorRows>> together,
            List<Rule<Related>> across) {
        this.together = together;
        this.across = across;
        this.catalogue = catalogue;
        this.checking = checking;
    }

    /** The rows of one indicator, known or not. */
    private static final class Group {

        final Optional<String> id;
        final Optional<Indicator> indicator;
        final CellRef start;
        final Map<Breakdown, Observation> rows = new HashMap<>();
        @Nullable Unchecked unknown;
        @Nullable Unchecked unplaced;

        Group(Observation first, Catalogue catalogue) {
            id = first.indicator().get();
            indicator = id.flatMap(catalogue::indicator);
            start = first.indicator().at();
        }

        /** Remembers the first reason why a row cannot be told to be of a part. */
        void unplaced(Unchecked why) {
            if (unplaced == null) {
                unplaced = why;
            }
        }
    }

    /** Checks the next row. */
    void next(Observation row) {
        if (group == null || !group.id.equals(row.indicator().get())) {
            finish(group);
            group = new Group(row, catalogue);
        }
        checking.run(ObservationRules.ROW, row);
        checking.run(CountRules.ROW, row);
        checking.unrepeatable(row);
        var repeated = isRepeated(row);
        var at = group;
        if (at.unknown == null) {
            at.unknown = unknown(row);
        }
        at.indicator
                .map(indicator -> new IndicatorRow(indicator, row))
                .ifPresent(subject -> {
                    checking.run(CountRules.of(subject.indicator()), subject);
                    ObservationRules.unplaced(subject)
                            .ifPresentOrElse(at::unplaced, () -> keep(subject, repeated, at));
                });
    }

    /** Checks what is known only when all rows have been seen. */
    void end() {
        finish(group);
        group = null;
        catalogue.indicators().stream()
                .filter(indicator -> !seen.contains(indicator))
                .map(indicator -> new IndicatorRows(indicator, Map.of()))
                .forEach(this::together);
        checking.run(across, new Related(catalogue, related));
    }

    private void together(IndicatorRows rows) {
        checking.run(together, rows);
        if (Related.isRelated(rows.indicator(), catalogue)) {
            related.put(rows.indicator().id(), rows);
        }
    }

    private boolean isRepeated(Observation row) {
        var values = Repeat.key(row);
        if (values.isEmpty() || !values.get().equals(key)) {
            key = values.orElse(null);
            keyRow = Repeat.number(row);
            return false;
        }
        checking.repeat(new Repeat(row, values.get(), keyRow));
        return true;
    }

    private static void keep(IndicatorRow subject, boolean repeated, Group group) {
        if (!repeated) {
            subject.breakdown().ifPresent(breakdown -> group.rows.put(breakdown, subject.row()));
        }
    }

    private static @Nullable Unchecked unknown(Observation row) {
        return Arrays.stream(Count.values())
                .filter(count -> !Codes.isKnown(count.of(row)))
                .map(count -> Unchecked.unknown(count.of(row), count.column()))
                .findFirst()
                .orElse(null);
    }

    private void finish(@Nullable Group done) {
        if (done == null) {
            return;
        }
        if (done.unknown != null) {
            checking.skip(CountRules.ROW, done.unknown);
        }
        if (done.indicator.isEmpty()) {
            var why = new Unchecked(done.start, text("validation.reason.indicator"));
            checking.skip(List.of(ObservationRules.BREAKDOWN), why);
            checking.skip(CountRules.INDICATOR_ROW, why);
            skipTogether(why);
            checking.skip(across, why);
            return;
        }
        if (done.unplaced != null) {
            checking.skip(CountRules.ofPart(done.indicator.get()), done.unplaced);
            skipTogether(done.unplaced);
            if (Related.isRelated(done.indicator.get(), catalogue)) {
                checking.skip(across, done.unplaced);
            }
        }
        if (done.unknown != null) {
            checking.skip(CountRules.of(done.indicator.get()), done.unknown);
        }
        var rows = new IndicatorRows(done.indicator.get(), done.rows);
        seen.add(rows.indicator());
        together(rows);
    }

    /** A row that cannot be told to be the total is no total, which is said by its rule. */
    private void skipTogether(Unchecked why) {
        checking.skip(
                together.stream().filter(rule -> !rule.equals(CompletenessRules.PRESENT)).toList(),
                why);
    }
}
