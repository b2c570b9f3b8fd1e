package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MatrixWriterTests {

    @Test
    void twentyColumnsStandBesideEachOtherOnAPage() throws IOException {
        var file = file(SampleFigures.matrix(12, 20));
        PageRules.textsKeepApart(file);
        assertThat(file.structure().all("TR"))
                .hasSize(13)
                .allSatisfy(row -> assertThat(row.kids()).hasSize(21));
        var sizes = file.pages().get(1).stream().filter(MatrixWriterTests::isCell);
        assertThat(sizes).isNotEmpty().allMatch(cell -> cell.size() >= 8);
    }

    /** Otherwise no rule on where texts stand would ever fail. */
    @Test
    void aTextIsAsWideAsItsLetters() throws IOException {
        var cells = file(SampleFigures.matrix(1, 2)).pages().get(1).stream();
        assertThat(cells.filter(MatrixWriterTests::isCell))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.width()).isBetween(12f, 13f));
    }

    private static boolean isCell(Shown shown) {
        return shown.text().matches("\\d,\\d");
    }

    /** The heads stand on each page, and are read once. */
    @Test
    void aLongMatrixGoesOnUnderItsHeads() throws IOException {
        var file = file(SampleFigures.matrix(90, 5));
        PageRules.check(file.structure());
        PageRules.textsKeepApart(file);
        assertThat(file.pageCount()).isEqualTo(4);
        assertThat(file.pages().subList(1, 4))
                .allSatisfy(page ->
                        assertThat(page)
                                .filteredOn(Shown::upright)
                                .extracting(shown -> shown.text().strip())
                                .containsExactly(
                                        "Horsens", "Herning", "Holstebro", "Lemvig", "Struer"));
        assertThat(file.structure().all("THead")).hasSize(1);
    }

    @Test
    void lettersInPlaceOfWordsAreHeardAsTheWords() throws IOException {
        var unknown = new Matrix.Cell(new Value.Abbreviated("v.i.", "Ved ikke"), 0);
        var line = new Matrix.Line("Autisme", List.of(unknown));
        var matrix = new Matrix("Behov", "Målgruppe", List.of("Skive"), List.of(line), List.of());
        assertThat(file(matrix).structure().all("Span"))
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.text()).isEqualTo("v.i.");
                    assertThat(span.attributes()).containsEntry("Alt", "Ved ikke");
                });
    }

    @Test
    void aMatrixWithoutRowsIsItsHeads() throws IOException {
        var rows = file(SampleFigures.matrix(0, 2)).structure().all("TR");
        assertThat(rows)
                .singleElement()
                .extracting(Element::text)
                .isEqualTo("MålgruppeHorsens Herning ");
    }

    @Test
    void longHeadsTakeAsManyLinesAsTheirColumnsHold() throws IOException {
        var heads =
                IntStream.range(0, 20)
                        .mapToObj(i -> "Kommunikationsnedsættelse og meget andet, nummer " + i)
                        .toList();
        var matrix = new Matrix("Behov", "Kommune", heads, List.of(), List.of());
        PageRules.textsKeepApart(file(matrix));
    }

    private static PdfFile file(Matrix matrix) throws IOException {
        var pdf = Rendered.pdf(SampleDocument.of(matrix));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        return new PdfFile(pdf);
    }
}
