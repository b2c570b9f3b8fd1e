package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.submission.SheetLayout.INITIATIVES;
import static dk.rammebilag.submission.SheetLayout.OBSERVATIONS;
import static dk.rammebilag.submission.SheetLayout.OFFERS;
import static dk.rammebilag.submission.SheetLayout.TARGETS;
import static dk.rammebilag.submission.SheetLayout.TRADES;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Checks single submissions against the rules of an agreement. Immutable and safe to share between
 * threads. What is held of a submission does not grow with the number of observations; of Tilbud
 * and Køb og salg, the keys are held.
 */
public final class Validation {

    private static final List<Rule<IndicatorRows>> TOGETHER_WITH_HISTORY =
            Rules.both(Rules.TOGETHER, HistoryRules.INDICATOR);

    private static final List<Rule<Target>> TARGETS_WITH_HISTORY =
            Rules.both(SheetRules.TARGETS, HistoryRules.TARGETS);

    private static final List<Rule<Offer>> OFFERS_WITH_HISTORY =
            Rules.both(SheetRules.OFFERS, HistoryRules.OFFERS);

    private final Catalogue catalogue;

    /**
     * @param catalogue the agreement
     * @throws IllegalArgumentException if the catalogue lacks a rule, or the text of one asks for a
     *     word the rule does not give
     */
    public Validation(Catalogue catalogue) {
        this.catalogue = catalogue;
        Rules.verify(catalogue);
    }

    /**
     * Runs every rule that looks at one submission alone.
     *
     * @param received the file
     * @param rows what was read from it
     * @param background what is known beside it
     * @param report takes what is found, in no particular order
     */
    public void check(Received received, SubmittedRows rows, Background background, Report report) {
        var cover = rows.cover();
        var submitter = Submitter.of(catalogue.geography(), cover, received.file());
        var lastYear = background.lastYear().map(LastYear::of);
        var answers = new Answers(cover);
        var checking =
                new Checking(
                        new Setting(catalogue, received, submitter, lastYear), answers, report);
        var sheets = ReadSheets.of(rows);
        var unread = sheets.unread();
        Set<SheetLayout> compared = lastYear.isPresent() ? sheets.complete() : Set.of();

        checking.run(CoverRules.FILE, received);
        cover.ifPresent(c -> checking.run(CoverRules.COVER, c));
        if (!unread.contains(OBSERVATIONS)) {
            observations(rows, sheets, checking, answers);
        }
        each(
                compared.contains(TARGETS) ? TARGETS_WITH_HISTORY : SheetRules.TARGETS,
                rows.targets(),
                checking,
                answers);
        var areas = new GoalAreas(catalogue);
        each(SheetRules.INITIATIVES, rows.initiatives(), checking, answers, areas::add);
        if (!unread.contains(INITIATIVES)) {
            checking.run(GoalAreas.RULES, areas);
        }
        var sold = new SoldPlaces();
        each(
                compared.contains(OFFERS) ? OFFERS_WITH_HISTORY : SheetRules.OFFERS,
                rows.offers(),
                checking,
                answers,
                sold::add);
        each(SheetRules.TRADES, rows.trades(), checking, answers, sold::add);
        sold(sheets, checking, sold);
        each(SheetRules.NEEDS, rows.needs(), checking, answers);
        if (unread.size() == SheetLayout.values().length) {
            var why = new Unchecked(CellRef.FILE, text("validation.reason.file"));
            checking.skipCodes(Rules.ofContent(), why);
        } else {
            unread.forEach(sheet -> checking.skip(Rules.of(sheet), sheets.why(sheet)));
        }
        if (lastYear.isEmpty()) {
            checking.skip(HistoryRules.all(), unknownLastYear());
        } else {
            for (var sheet : SheetLayout.values()) {
                if (compared.contains(sheet)) {
                    checking.run(HistoryRules.onSheet(sheet), rows);
                } else {
                    checking.skip(HistoryRules.of(sheet), sheets.why(sheet));
                }
            }
        }
        // Last, for by now it is known which rows explain themselves.
        try (var faults = rows.faults()) {
            faults.forEach(checking::fault);
        }
    }

    private void observations(
            SubmittedRows rows, ReadSheets sheets, Checking checking, Answers answers) {
        var complete = sheets.complete().contains(OBSERVATIONS);
        var walk =
                new ObservationWalk(
                        catalogue,
                        checking,
                        complete ? TOGETHER_WITH_HISTORY : List.of(),
                        complete ? Rules.ACROSS_INDICATORS : List.of());
        try (var observations = rows.observations()) {
            observations.forEach(row -> {
                answers.note(row);
                walk.next(row);
            });
        }
        walk.end();
        if (!complete) {
            checking.skip(Rules.TOGETHER, sheets.why(OBSERVATIONS));
            checking.skip(Rules.ACROSS_INDICATORS, sheets.why(OBSERVATIONS));
        }
    }

    /** Of two sheets; without one of them it is said with the other rules of that sheet. */
    private static void sold(ReadSheets sheets, Checking checking, SoldPlaces sold) {
        var needed = List.of(OFFERS, TRADES);
        if (sheets.complete().containsAll(needed)) {
            checking.run(SoldPlaces.RULES, sold);
        } else if (needed.stream().noneMatch(sheets.unread()::contains)) {
            needed.stream()
                    .filter(sheet -> !sheets.complete().contains(sheet))
                    .forEach(sheet -> checking.skip(SoldPlaces.RULES, sheets.why(sheet)));
        }
    }

    private Unchecked unknownLastYear() {
        return new Unchecked(
                CellRef.FILE,
                text("validation.reason.lastYear", Integer.toString(catalogue.year() - 1)));
    }

    private static <T extends Row> void each(
            List<Rule<T>> rules, Stream<T> rows, Checking checking, Answers answers) {
        each(rules, rows, checking, answers, _ -> {});
    }

    private static <T extends Row> void each(
            List<Rule<T>> rules,
            Stream<T> rows,
            Checking checking,
            Answers answers,
            Consumer<T> also) {
        var numbers = new HashMap<List<String>, Integer>();
        try (rows) {
            rows.forEach(row -> {
                answers.note(row);
                checking.run(rules, row);
                also.accept(row);
                checking.unrepeatable(row);
                Repeat.of(row, numbers).ifPresent(checking::repeat);
            });
        }
    }
}
