package dk.rammebilag.run;

import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.run.store.Acceptances;
import dk.rammebilag.run.store.Acceptances.Place;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cell somebody means.
 *
 * @param acceptances knows where findings are
 */
record CellChoice(Acceptances acceptances) {

    /** How many places a sentence names. */
    private static final int NAMED = 10;

    private static final Pattern CELL =
            Pattern.compile("'?(?<sheet>.+?)'?!\\$?(?<column>[A-Za-z]{1,3})\\$?(?<row>\\d{1,7})");

    /**
     * The findings at a cell, where one is given.
     *
     * @throws RefusedException if there is no such cell, or nothing of the rule is found in it
     */
    Place within(Place all, @Nullable String typed) {
        if (typed == null) {
            return all;
        }
        var shown = PersonalNumber.masked(typed.strip());
        var matcher = CELL.matcher(typed.strip());
        if (!matcher.matches()) {
            throw new RefusedException("accept.cell.form", shown);
        }
        var open = acceptances.open(all, NAMED + 1);
        var at =
                new CellRef(
                        sheet(matcher.group("sheet"), open),
                        Integer.parseInt(matcher.group("row")),
                        column(matcher.group("column")));
        var place = new Place(all.run(), all.submission(), all.rule(), Optional.of(at));
        var counts = acceptances.found(place).counts();
        if (counts.isEmpty() && acceptances.found(all).in(State.OPEN) > 0) {
            throw new RefusedException("accept.cell", all.rule(), shown, named(open));
        }
        return place;
    }

    private static String sheet(String typed, List<CellRef> open) {
        var names =
                Stream.concat(
                                Arrays.stream(SheetLayout.values()).map(SheetLayout::sheet),
                                open.stream().map(CellRef::sheet).filter(name -> !name.isEmpty()))
                        .distinct()
                        .toList();
        return names.stream()
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() ->
                        Nearest.to(typed, names)
                                .map(near ->
                                        new RefusedException(
                                                "accept.sheet.near",
                                                PersonalNumber.masked(typed),
                                                near))
                                .orElseGet(() ->
                                        new RefusedException(
                                                "accept.sheet",
                                                PersonalNumber.masked(typed),
                                                String.join(", ", names))));
    }

    private static int column(String letters) {
        return letters.toUpperCase(Locale.ROOT)
                .chars()
                .reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    private static String named(List<CellRef> open) {
        var few = open.stream().limit(NAMED).map(CellChoice::name).distinct();
        var named = few.collect(Collectors.joining(", "));
        return open.size() > NAMED ? Messages.text("accept.more", named) : named;
    }

    /** Without an address where it is no single cell. */
    private static String name(CellRef at) {
        if (at.sheet().isEmpty()) {
            return Messages.text("feedback.place.file");
        }
        return at.address().isEmpty() ? at.sheet() : at.sheet() + "!" + at.address();
    }
}
