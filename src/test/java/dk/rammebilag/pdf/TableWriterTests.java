package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tables that are not like most tables. */
@Execution(ExecutionMode.CONCURRENT)
class TableWriterTests {

    @Test
    void aRowHigherThanAPageGoesOnWithoutLoss() throws IOException {
        var words = IntStream.range(0, 2000).mapToObj(i -> "ord" + i).toList();
        var table =
                table(
                        Row.of(Value.text("Aarhus"), Value.text("kort")),
                        Row.of(Value.text("Viborg"), Value.text(String.join(" ", words))),
                        Row.of(Value.text("Skive"), Value.text("kort")));
        var rows = structure(table).all("TR").toList();
        var cell = rows.get(2).kids().get(1);
        assertThat(cell.text().split(" ")).containsExactlyElementsOf(words);
        assertThat(cell.pages()).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(cell.pieces()).allMatch(piece -> piece.lines().size() <= 59);
        assertThat(rows.get(3).pages()).containsExactly(8);
    }

    /** Whoever hears or copies the word gets it with its soft hyphens, as it was written. */
    @Test
    void aLongWordIsDividedWhereItsSoftHyphensAre() throws IOException {
        var word = "Specialundervisnings\u00ADtilbuds\u00ADkoordinatorerne";
        var columns = new ArrayList<>(List.of(Column.words("Hvem", 1)));
        columns.addAll(Collections.nCopies(7, Column.words("Hvornår", 3)));
        var row = new ArrayList<>(List.of(Value.text(word)));
        row.addAll(Collections.nCopies(7, Value.text("Aarhus")));
        var table = new Table("Hvem", columns, List.of(new Row(row, false)), List.of());
        var cell = structure(table).all("TH").toList().getLast();
        assertThat(cell.pieces().getFirst().lines())
                .containsExactly("Specialundervisnings\u00AD", "tilbudskoordinatorerne");
    }

    @Test
    void aTableWithoutRowsIsItsHeader() throws IOException {
        var rows = structure(table()).all("TR");
        assertThat(rows).singleElement().extracting(Element::text).isEqualTo("KommuneBemærkning");
    }

    /** The strip stands over the words and moves them down; beside it nothing moves. */
    @Test
    void aStripStandsOverItsWords() throws IOException {
        var pdf = Rendered.pdf(SampleDocument.of(SampleFigures.spreads()));
        var file = new PdfFile(pdf);
        var page = file.pages().getLast();
        var label = baseline(page, "Andel i uddannelse, pct.");
        assertThat(baseline(page, "12,5")).isEqualTo(label);
        assertThat(label - baseline(page, "4,2 – 24,0")).isEqualTo(Strip.HEIGHT, within(0.01f));
        assertThat(label - baseline(page, "Borgere pr. 1.000 indbyggere"))
                .isEqualTo(2 * (Strip.HEIGHT + 16), within(0.01f));
        assertThat(file.structure().all("TD").map(Element::text)).contains("4,2 – 24,0");
    }

    private static float baseline(List<Shown> page, String text) {
        return page.stream()
                .filter(shown -> shown.text().equals(text))
                .findFirst()
                .orElseThrow()
                .y();
    }

    private static Element structure(Table table) throws IOException {
        var pdf = Rendered.pdf(SampleDocument.of(table));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        return new PdfFile(pdf).structure();
    }

    private static Table table(Row... rows) {
        var columns = List.of(Column.words("Kommune", 1), Column.words("Bemærkning", 1));
        return new Table("Bemærkninger", columns, List.of(rows), List.of());
    }
}
