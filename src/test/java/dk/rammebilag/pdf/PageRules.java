package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.pdf.Element.Piece;
import java.util.Set;

/** How the text of every document is split over pages. */
final class PageRules {

    private static final Set<String> WHOLE =
            Set.of("TR", "Title", "H1", "H2", "H3", "H4", "H5", "Caption", "Figure");

    private PageRules() {}

    static void check(Element document) {
        var all = document.all().filter(element -> !element.pages().isEmpty()).toList();
        var leaves = all.stream().filter(element -> element.kids().isEmpty()).toList();
        for (int i = 0; i < leaves.size() - 1; i++) {
            var leaf = leaves.get(i);
            if (leaf.isHeading() || leaf.role().equals("Lbl")) {
                assertThat(leaves.get(i + 1).pages().getFirst())
                        .as(
                                "%s \"%s\" after \"%s\"",
                                leaves.get(i + 1).role(), leaves.get(i + 1).text(), leaf.text())
                        .isEqualTo(leaf.pages().getLast());
            }
            noLineStandsAlone(leaf);
        }
        assertThat(all)
                .filteredOn(element -> WHOLE.contains(element.role()))
                .allSatisfy(element -> assertThat(element.pages()).as(element.text()).hasSize(1));
        document.all("Table").forEach(PageRules::captionStandsWithRows);
    }

    /** Nothing is printed over something else, or beyond the margin. */
    static void textsKeepApart(PdfFile file) {
        for (var page : file.pages()) {
            var texts = page.stream().filter(shown -> !shown.watermark()).toList();
            for (int i = 0; i < texts.size(); i++) {
                var text = texts.get(i);
                assertThat(text.right())
                        .as(text.text())
                        .isLessThan(Style.SIDE + Style.MEASURE + 0.1f);
                assertThat(texts.subList(i + 1, texts.size()))
                        .as("over \"%s\"", text.text())
                        .noneMatch(text::overlaps);
            }
        }
    }

    /**
     * A line goes on only after a space, a stroke or a hyphen: no word is broken for want of room.
     */
    static void wordsAreWhole(PdfFile file) {
        for (var leaf : file.structure().all().filter(one -> one.kids().isEmpty()).toList()) {
            var texts = leaf.pieces().stream().flatMap(piece -> piece.shown().stream()).toList();
            for (int i = 0; i < texts.size() - 1; i++) {
                if (texts.get(i).y() != texts.get(i + 1).y()) {
                    assertThat(texts.get(i).text())
                            .as("%s \"%s\"", leaf.role(), leaf.text())
                            .matches(".*[ \\-/\\u00AD]");
                }
            }
        }
    }

    private static void noLineStandsAlone(Element leaf) {
        if (leaf.pieces().size() > 1 && leaf.role().equals("P")) {
            assertThat(leaf.pieces())
                    .as(leaf.text())
                    .extracting(Piece::lines)
                    .allSatisfy(lines -> assertThat(lines).hasSizeGreaterThan(1));
        }
    }

    private static void captionStandsWithRows(Element table) {
        var caption = table.kids().getFirst();
        assertThat(table.all("TR").limit(2))
                .as("first rows of \"%s\"", caption.text())
                .allSatisfy(row -> assertThat(row.pages()).isEqualTo(caption.pages()));
    }
}
