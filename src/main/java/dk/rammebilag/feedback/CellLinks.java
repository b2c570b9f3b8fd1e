package dk.rammebilag.feedback;

import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import java.util.Optional;
import java.util.function.Function;

/**
 * Leads from a place to where it is marked.
 *
 * @param marked finds the place in the marked copy beside the report; empty where there is no copy
 */
record CellLinks(Optional<Function<CellRef, Destination.Cell>> marked) {

    /** The place in words; a link where there is a copy to go to. */
    Value to(CellRef at) {
        var words = Place.cell(at);
        return marked.<Value>map(copy -> new Value.Link(words, copy.apply(at)))
                .orElseGet(() -> Value.text(words));
    }

    /** The name of the copy. */
    Optional<String> file() {
        return marked.map(copy -> copy.apply(CellRef.FILE).file());
    }
}
