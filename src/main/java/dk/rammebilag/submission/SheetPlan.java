package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.Sheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that will be read.
 *
 * @param name its name as submitted; null if it is missing
 * @param parser what makes items of it
 */
record SheetPlan(@Nullable String name, SheetParser parser) {

    /** The sheets of the form in their order, then the unknown ones in the order of the file. */
    static List<SheetPlan> of(Sheets sheets) {
        var plans = new ArrayList<SheetPlan>();
        for (var layout : SheetLayout.values()) {
            plans.add(
                    sheets.names().stream()
                            .filter(name -> isFor(layout, name))
                            .findFirst()
                            .map(name -> new SheetPlan(name, parser(layout, sheets.textOnly())))
                            .orElseGet(() -> new SheetPlan(null, new MissingSheetParser(layout))));
        }
        sheets.names().stream()
                .filter(name -> SheetLayout.named(name).isEmpty())
                .forEach(name -> plans.add(new SheetPlan(name, new OtherSheetParser(name))));
        return plans;
    }

    private static boolean isFor(SheetLayout layout, String name) {
        return SheetLayout.named(name).filter(layout::equals).isPresent();
    }

    private static SheetParser parser(SheetLayout layout, boolean textOnly) {
        return layout == SheetLayout.COVER
                ? new CoverParser(textOnly)
                : new TableParser(layout, textOnly);
    }

    /** All items of the sheet at once. */
    List<Item> items(Sheets sheets) throws IOException, Unreadable {
        var items = new ArrayList<Item>();
        try (var pieces = open(sheets)) {
            var piece = pieces.next();
            while (piece != null) {
                parser.take(piece, items::add);
                piece = pieces.next();
            }
        }
        parser.finish(items::add);
        return items;
    }

    Pieces open(Sheets sheets) throws Unreadable {
        return name == null ? Pieces.NONE : sheets.open(name);
    }
}
