package dk.rammebilag.pdf;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An element of the structure tree of a file.
 *
 * @param role what it is, e.g. {@code H1}
 * @param attributes those of its entries and attributes that say something, by name
 * @param pieces what is drawn on the pages for itself, in reading order
 * @param annotations how many annotations are its own
 * @param kids the elements within it
 */
record Element(
        String role,
        Map<String, String> attributes,
        List<Piece> pieces,
        int annotations,
        List<Element> kids) {

    /**
     * A marked piece of a page.
     *
     * @param page from 1
     * @param shown the texts, one after the other
     */
    record Piece(int page, List<Shown> shown) {

        List<String> lines() {
            return shown.stream().map(Shown::text).toList();
        }
    }

    /**
     * A base line with text on it.
     *
     * @param page from 1
     * @param y from the bottom
     */
    record Place(int page, float y) {}

    /** The base lines it stands on, in reading order. */
    List<Place> places() {
        return all().flatMap(element -> element.pieces.stream())
                .flatMap(piece ->
                        piece.shown().stream().map(shown -> new Place(piece.page(), shown.y())))
                .distinct()
                .toList();
    }

    /** This and all within it, in reading order. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), kids.stream().flatMap(Element::all));
    }

    Stream<Element> all(String wanted) {
        return all().filter(element -> element.role.equals(wanted));
    }

    /** What is read aloud, as it stands in the file: nothing is put between two pieces. */
    String text() {
        return all().flatMap(element -> element.pieces.stream())
                .flatMap(piece -> piece.lines().stream())
                .collect(Collectors.joining());
    }

    /** The pages it stands on, in reading order. */
    List<Integer> pages() {
        return all().flatMap(element -> element.pieces.stream())
                .map(Piece::page)
                .distinct()
                .toList();
    }

    boolean isHeading() {
        return level() > 0;
    }

    /** How deep a heading is, from 1, which a title is; 0 for anything else. */
    int level() {
        return role.equals("Title") ? 1 : role.matches("H[1-6]") ? role.charAt(1) - '0' : 0;
    }

    /** The tree as lines, indented by depth. */
    String outline() {
        var own = pieces.isEmpty() ? "" : " \"" + ownText() + "\"";
        var links = annotations == 0 ? "" : " +" + annotations;
        var names = attributes.isEmpty() ? "" : " " + attributes;
        var inner = kids.stream().map(Element::outline).collect(Collectors.joining());
        return role + names + own + links + "\n" + inner.indent(1);
    }

    private String ownText() {
        return pieces.stream()
                .flatMap(piece -> piece.lines().stream())
                .collect(Collectors.joining("|"));
    }
}
