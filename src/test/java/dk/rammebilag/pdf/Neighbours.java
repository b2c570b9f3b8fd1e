package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.pdf.Element.Place;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What stands beside what on a page, read from where the lines of a file stand. */
final class Neighbours {

    private static final int FEWEST = 2;
    private static final List<Integer> ANYWHERE = IntStream.range(1, 1000).boxed().toList();

    private Neighbours() {}

    static void check(Element document) {
        document.all("Sect").forEach(Neighbours::headingsHaveLinesBelow);
        document.all("P").forEach(Neighbours::noLineIsAlone);
        document.all("LI").forEach(Neighbours::pointsHaveTheirBullet);
        document.all("Table").forEach(Neighbours::rowsStandTogether);
        document.all().forEach(parent -> notesStandWithFigures(parent.kids()));
    }

    private static void headingsHaveLinesBelow(Element section) {
        var leaves = section.all().filter(leaf -> !leaf.pieces().isEmpty()).toList();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).isHeading()) {
                var heading = leaves.get(i).places().getLast();
                var below =
                        leaves.subList(i + 1, leaves.size()).stream()
                                .flatMap(leaf -> leaf.places().stream())
                                .distinct()
                                .limit(FEWEST);
                assertThat(below)
                        .as("below \"%s\"", leaves.get(i).text())
                        .allMatch(place -> place.page() == heading.page());
            }
        }
    }

    private static void noLineIsAlone(Element paragraph) {
        var onPages =
                paragraph.places().stream()
                        .collect(Collectors.groupingBy(Place::page, Collectors.counting()));
        if (onPages.size() > 1) {
            assertThat(onPages.values()).as(paragraph.text()).allMatch(lines -> lines >= FEWEST);
        }
    }

    private static void pointsHaveTheirBullet(Element point) {
        var bullet = point.kids().getFirst().places().getFirst();
        assertThat(point.kids().get(1).places().getFirst()).as(point.text()).isEqualTo(bullet);
    }

    private static void rowsStandTogether(Element table) {
        var rows = table.all("TR").map(Neighbours::page).toList();
        var caption = table.kids().getFirst();
        assertThat(rows.stream().limit(1 + FEWEST))
                .as("first rows of \"%s\"", caption.text())
                .containsOnly(page(caption));
        var body = rows.subList(1, rows.size());
        assertThat(lastOf(body)).as("last rows of \"%s\"", caption.text()).hasSize(1);
    }

    /** The pages of the last rows; of one that is the only one its own. */
    private static Collection<Integer> lastOf(List<Integer> rows) {
        return rows.stream().skip(Math.max(0, rows.size() - FEWEST)).collect(Collectors.toSet());
    }

    private static void notesStandWithFigures(List<Element> siblings) {
        IntStream.range(1, siblings.size())
                .filter(i -> isNote(siblings.get(i)))
                .forEach(i -> {
                    var note = siblings.get(i).places().stream().limit(FEWEST).map(Place::page);
                    assertThat(note)
                            .as(siblings.get(i).text())
                            .allMatch(pagesAbove(siblings.get(i - 1))::contains);
                });
    }

    private static boolean isNote(Element element) {
        var small = Typography.STANDARD.small().size();
        return element.role().equals("P")
                && !element.pieces().isEmpty()
                && element.pieces().getFirst().shown().getFirst().size() == small;
    }

    /** Where a note must stand: beside the end of a table, with a chart; else anywhere. */
    private static Collection<Integer> pagesAbove(Element above) {
        return switch (above.role()) {
            case "Table" -> lastOf(above.all("TR").skip(1).map(Neighbours::page).toList());
            case "Figure", "Caption" -> List.of(page(above));
            case "Div" ->
                    above.all("Figure").findAny().isPresent()
                            ? List.of(page(above.kids().getLast()))
                            : ANYWHERE;
            default -> ANYWHERE;
        };
    }

    private static int page(Element element) {
        return element.places().getFirst().page();
    }
}
