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
            var here = Integer.parseInt(heading.role().substring(1));
            assertThat(here).as(heading.text()).isBetween(1, level + 1);
            level = here;
        }
    }

    private static void eachChapterIsASection(Element document) {
        var sections = document.all("Sect").toList();
        assertThat(sections).hasSameSizeAs(document.all("H1").toList());
        assertThat(sections)
                .allSatisfy(
                        section -> assertThat(section.kids().getFirst().role()).isEqualTo("H1"));
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
