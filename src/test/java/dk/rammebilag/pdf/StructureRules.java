package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** What holds of the structure of every document, beside what veraPDF looks for. */
final class StructureRules {

    private StructureRules() {}

    static void check(Element document) {
        headingsSkipNoLevel(document);
        eachChapterIsASection(document);
        document.all("Table").forEach(StructureRules::tableIsWhole);
        nothingStandsBesideTheTitle(document);
        figuresAreHeardAfterTheirTitle(document);
        assertThat(document.all("Figure"))
                .allSatisfy(figure ->
                        assertThat(figure.attributes()).containsKeys("Alt", "BBox", "Placement"));
        assertThat(document.all("Link"))
                .allSatisfy(link -> assertThat(link.annotations()).as(link.text()).isPositive());
        assertThat(document.all())
                .as("an element that says nothing")
                .noneMatch(element ->
                        element.kids().isEmpty()
                                && element.text().isEmpty()
                                && !element.attributes().containsKey("Alt"));
    }

    private static void headingsSkipNoLevel(Element document) {
        var level = 0;
        for (var heading : document.all().filter(Element::isHeading).toList()) {
            assertThat(heading.level()).as(heading.text()).isBetween(1, level + 1);
            level = heading.level();
        }
    }

    private static void eachChapterIsASection(Element document) {
        var sections = document.all("Sect").toList();
        var top = document.all("Title").findAny().isPresent() ? 2 : 1;
        var chapters =
                sections.stream()
                        .flatMap(Element::all)
                        .filter(element -> element.level() == top)
                        .toList();
        assertThat(sections)
                .isNotEmpty()
                .extracting(section -> section.kids().getFirst())
                .containsExactlyElementsOf(chapters);
    }

    /** A chart and its title are a group; a logo stands by itself. */
    private static void figuresAreHeardAfterTheirTitle(Element document) {
        document.all("Div")
                .map(Element::kids)
                .filter(kids -> kids.stream().anyMatch(kid -> kid.role().equals("Figure")))
                .forEach(kids -> assertThat(roles(kids)).startsWith("Caption", "Figure"));
        var charts = document.all("Sect").flatMap(section -> section.all("Figure"));
        assertThat(document.all("Div").flatMap(group -> group.kids().stream()))
                .containsAll(charts.toList());
    }

    private static void nothingStandsBesideTheTitle(Element document) {
        if (document.all("Title").findAny().isPresent()) {
            assertThat(document.all().filter(element -> element.level() == 1)).hasSize(1);
        }
    }

    private static void tableIsWhole(Element table) {
        assertThat(roles(table.kids())).containsExactly("Caption", "THead", "TBody");
        var rows = table.all("TR").toList();
        var header = rows.getFirst().kids();
        assertThat(header)
                .allSatisfy(cell -> {
                    assertThat(cell.role()).isEqualTo("TH");
                    assertThat(cell.attributes()).containsEntry("Scope", "/Column");
                });
        var expected =
                Stream.concat(Stream.of("TH"), Stream.generate(() -> "TD"))
                        .limit(header.size())
                        .toList();
        assertThat(rows.stream().skip(1))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(roles(row.kids())).isEqualTo(expected);
                    assertThat(row.kids().getFirst().attributes()).containsEntry("Scope", "/Row");
                });
    }

    private static List<String> roles(List<Element> elements) {
        return elements.stream().map(Element::role).toList();
    }
}
