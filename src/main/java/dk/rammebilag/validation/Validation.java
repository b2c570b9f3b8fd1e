package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.submission.SheetLayout.COVER;
import static dk.rammebilag.submission.SheetLayout.INITIATIVES;
import static dk.rammebilag.submission.SheetLayout.OBSERVATIONS;
import static dk.rammebilag.submission.SheetLayout.OFFERS;
import static dk.rammebilag.submission.SheetLayout.TRADES;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks single submissions against the rules of an agreement. Immutable and safe to share between
 * threads. What is held of a submission does not grow with the number of observations; of Tilbud
 * and Køb og salg, the keys are held.
 */
public final class Validation {

    /** The file cannot be read, or a sheet is not there. */
    private static final Set<String> MISSING_SHEET = Set.of("S01", "S03");

    private static final Set<String> MISSING_COLUMN = Set.of("S04");

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
        var answers = new Answers(cover);
        var checking =
                new Checking(
                        new Setting(catalogue, received, submitter, background), answers, report);
        var unread = unread(rows);

        checking.run(CoverRules.FILE, received);
        cover.ifPresent(c -> checking.run(CoverRules.COVER, c));
        if (!unread.contains(OBSERVATIONS)) {
            observations(rows, checking, answers);
        }
        each(SheetRules.TARGETS, rows.targets(), checking, answers);
        var areas = new GoalAreas(catalogue);
        each(SheetRules.INITIATIVES, rows.initiatives(), checking, answers, areas::add);
        if (!unread.contains(INITIATIVES)) {
            checking.run(GoalAreas.RULES, areas);
        }
        var sold = new SoldPlaces();
        each(SheetRules.OFFERS, rows.offers(), checking, answers, sold::add);
        each(SheetRules.TRADES, rows.trades(), checking, answers, sold::add);
        if (!unread.contains(OFFERS) && !unread.contains(TRADES)) {
            checking.run(SoldPlaces.RULES, sold);
        }
        each(SheetRules.NEEDS, rows.needs(), checking, answers);
        if (unread.size() == SheetLayout.values().length) {
            var why = new Unchecked(CellRef.FILE, text("validation.reason.file"));
            checking.skipCodes(Rules.ofContent(), why);
        } else {
            unread.forEach(sheet -> checking.skip(Rules.of(sheet), unreadSheet(sheet)));
        }
        // Last, for by now it is known which rows explain themselves.
        try (var faults = rows.faults()) {
            faults.forEach(checking::fault);
        }
    }

    private void observations(SubmittedRows rows, Checking checking, Answers answers) {
        var complete = !sheets(rows, MISSING_COLUMN).contains(OBSERVATIONS.sheet());
        var walk =
                new ObservationWalk(
                        catalogue,
                        checking,
                        complete ? Rules.TOGETHER : List.of(),
                        complete ? Rules.ACROSS_INDICATORS : List.of());
        try (var observations = rows.observations()) {
            observations.forEach(row -> {
                answers.note(row);
                walk.next(row);
            });
        }
        walk.end();
        if (!complete) {
            var sheet = CellRef.sheet(OBSERVATIONS.sheet());
            var why = new Unchecked(sheet, text("validation.reason.column"));
            checking.skip(Rules.TOGETHER, why);
            checking.skip(Rules.ACROSS_INDICATORS, why);
        }
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

    /** The sheets nothing was read from. */
    private static Set<SheetLayout> unread(SubmittedRows rows) {
        var missing = sheets(rows, MISSING_SHEET);
        return Arrays.stream(SheetLayout.values())
                .filter(sheet ->
                        missing.contains(sheet.sheet())
                                || missing.contains(CellRef.FILE.sheet())
                                || (sheet == COVER && rows.cover().isEmpty()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetLayout.class)));
    }

    private static Set<String> sheets(SubmittedRows rows, Set<String> rules) {
        try (var faults = rows.faults()) {
            return faults.filter(fault -> rules.contains(fault.rule()))
                    .map(fault -> fault.at().sheet())
                    .collect(Collectors.toSet());
        }
    }

    private static Unchecked unreadSheet(SheetLayout sheet) {
        return new Unchecked(CellRef.sheet(sheet.sheet()), text("validation.reason.sheet"));
    }
}
