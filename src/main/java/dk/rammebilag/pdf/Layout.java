package dk.rammebilag.pdf;

import dk.rammebilag.document.Heading;
import java.util.List;

/**
 * Where things came to stand when a document was laid out.
 *
 * @param pages how many pages there are, the cover included
 * @param headings the headings in order, with their pages
 */
record Layout(int pages, List<Placed> headings) {

    Layout {
        headings = List.copyOf(headings);
    }

    /**
     * A heading and where it stands.
     *
     * @param heading the heading
     * @param page its page, from 1
     * @param y its distance from the top
     */
    record Placed(Heading heading, int page, float y) {}
}
