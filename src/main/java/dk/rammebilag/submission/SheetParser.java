package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Piece;
import java.util.function.Consumer;

/** Turns the pieces of one sheet into items. */
interface SheetParser {

    /** Takes the next piece. */
    void take(Piece piece, Consumer<Item> out);

    /** There are no more. */
    void finish(Consumer<Item> out);
}
