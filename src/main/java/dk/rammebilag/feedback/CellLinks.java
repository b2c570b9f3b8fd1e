package dk.rammebilag.feedback;

import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import java.util.Optional;

/**
 * Leads from a place to the cell in the marked copy.
 *
 * @param marked file name of the marked copy beside the report; empty where there is none
 */
record CellLinks(Optional<String> marked) {

    /** The place in words; a link where the copy has a row to go to. */
    Value to(CellRef at) {
        var words = Place.cell(at);
        return marked.filter(_ -> at.row() > 0)
                .<Value>map(file ->
                        new Value.Link(
                                words, new Destination.Cell(file, at.sheet(), firstCell(at))))
                .orElseGet(() -> Value.text(words));
    }

    private static String firstCell(CellRef at) {
        return CellRef.letters(Math.max(1, at.column())) + at.row();
    }
}
