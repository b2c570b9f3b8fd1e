package dk.rammebilag.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.Plot.Cell;
import dk.rammebilag.document.Plot.Point;
import dk.rammebilag.document.Plot.Shape;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;
import org.openxmlformats.schemas.drawingml.x2006.chart.STOrientation;

/** Charts of a rendered book: what they are drawn of, and what they say of themselves. */
@TestInstance(Lifecycle.PER_CLASS)
class DiagramTests {

    private final XSSFWorkbook workbook;

    DiagramTests() throws IOException {
        workbook = Books.open(drawn());
    }

    @AfterAll
    void close() throws IOException {
        workbook.close();
    }

    /** Two kommuner and the region over three years; the middle year is hidden, one rate is nil. */
    private static Book drawn() {
        var columns =
                List.of(
                        Table.Column.words("Kommune", 2),
                        Table.Column.numbers("2015", 1),
                        Table.Column.numbers("2016", 1),
                        Table.Column.numbers("2017", 1));
        var hidden = new Value.Signed(Sign.SUPPRESSED);
        var nil = new Value.Signed(Sign.NIL);
        var rows =
                List.of(
                        Table.Row.of(Value.text("Aarhus"), number(1), hidden, number(12)),
                        Table.Row.of(Value.text("Odder"), number(2), hidden, nil),
                        Table.Row.of(Value.text("Hele"), number(3), hidden, number(10)));
        var bars =
                plot(
                        "Søjler",
                        Shape.BARS,
                        List.of(
                                new Point(new Cell(1, 0), new Cell(1, 3), false),
                                new Point(new Cell(3, 0), new Cell(3, 3), true),
                                new Point(new Cell(2, 0), new Cell(2, 3), false)));
        var line =
                plot(
                        "Linje",
                        Shape.LINE,
                        List.of(
                                new Point(new Cell(0, 1), new Cell(3, 1), true),
                                new Point(new Cell(0, 2), new Cell(3, 2), true),
                                new Point(new Cell(0, 3), new Cell(3, 3), true)));
        var sheet = new Book.Sheet("Peters ark", new Table("Alle", columns, rows, List.of("a")));
        return new Book(
                Books.PROPERTIES,
                List.of(),
                List.of(sheet.drawn(List.of(bars, line)), new Book.Sheet("B", Books.table("b"))),
                List.of());
    }

    private static Value number(int whole) {
        return Books.number(whole + ".25", 1);
    }

    private static Plot plot(String name, Shape shape, List<Point> points) {
        return new Plot(
                name,
                shape,
                name + ", pct.",
                "Alt: " + name,
                List.of("Note"),
                "Sted",
                "Pct.",
                1,
                "Andel",
                points);
    }

    @Test
    void everyChartHasASheetRightAfterItsTable() {
        assertThat(workbook)
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("Indhold", "Peters ark", "Søjler", "Linje", "B");
        assertThat(workbook.getSheet("Søjler").getTables()).isEmpty();
    }

    @Test
    void aSheetTellsInWordsWhatItsChartShowsAndLeadsToTheNumbers() {
        var sheet = workbook.getSheet("Søjler");
        assertThat(List.of(0, 1, 2, 3))
                .extracting(row -> sheet.getRow(row).getCell(0).getStringCellValue())
                .containsExactly(
                        "Diagram: Søjler, pct.",
                        "Med ord: Alt: Søjler",
                        "Note",
                        "Tallene bag diagrammet: Alle");
        assertThat(sheet.getHyperlinkList())
                .extracting(link -> link.getLocation())
                .containsExactly("'Peters ark'!A1");
    }

    @Test
    void barsAreDrawnOfTheCellsInTheirOrderNotOfTheTables() {
        var bars = chart("Søjler").getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
        assertThat(formula(bars.getCat()))
                .isEqualTo("('Peters ark'!$A$4,'Peters ark'!$A$6,'Peters ark'!$A$5)");
        assertThat(words(bars.getCat())).containsExactly("Aarhus", "Hele", "Odder");
        assertThat(bars.getVal().getNumRef().getF())
                .isEqualTo("('Peters ark'!$D$4,'Peters ark'!$D$6,'Peters ark'!$D$5)");
        assertThat(numbers(bars.getVal())).containsExactly("0: 12.25", "1: 10.25", "2: 0");
    }

    @Test
    void theFirstBarStandsAtTheTopAndTheOneToCompareWithHasAnotherColour() {
        var area = chart("Søjler").getCTChart().getPlotArea();
        assertThat(area.getCatAxArray(0).getScaling().getOrientation().getVal())
                .isEqualTo(STOrientation.MAX_MIN);
        var bars = area.getBarChartArray(0).getSerArray(0);
        assertThat(bars.getDPtList()).extracting(point -> point.getIdx().getVal()).containsOnly(1L);
        assertThat(colour(bars.getDPtArray(0).getSpPr().getSolidFill().getSrgbClr().getVal()))
                .isEqualTo("0b3c5d");
        assertThat(colour(bars.getSpPr().getSolidFill().getSrgbClr().getVal())).isEqualTo("8a929b");
    }

    @Test
    void aYearWithoutANumberIsAGapAndNeverZero() {
        var chart = chart("Linje").getCTChart();
        var line = chart.getPlotArea().getLineChartArray(0).getSerArray(0);
        assertThat(words(line.getCat())).containsExactly("2015", "2016", "2017");
        assertThat(numbers(line.getVal())).containsExactly("0: 3.25", "2: 10.25");
        assertThat(line.getVal().getNumRef().getF())
                .isEqualTo("('Peters ark'!$B$6,'Peters ark'!$E$6,'Peters ark'!$D$6)");
        assertThat(workbook.getSheet("Peters ark").getRow(5).getCell(4)).isNull();
        assertThat(chart.getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    }

    @Test
    void axesHaveTitlesAndBeginAtZeroAndASingleSeriesNeedsNoLegend() {
        for (var name : List.of("Søjler", "Linje")) {
            var chart = chart(name).getCTChart();
            var along = chart.getPlotArea().getValAxArray(0);
            assertThat(chart(name).getTitleText().getString()).isEqualTo(name + ", pct.");
            assertThat(along.getScaling().getMin().getVal()).isZero();
            assertThat(along.getTitle().toString()).contains("Pct.");
            assertThat(chart.getPlotArea().getCatAxArray(0).getTitle().toString()).contains("Sted");
            assertThat(chart.isSetLegend()).isFalse();
        }
    }

    @Test
    void aScreenReaderIsToldWhatAChartShows() {
        for (var name : List.of("Søjler", "Linje")) {
            var drawing = workbook.getSheet(name).getDrawingPatriarch().getCTDrawing();
            var frame =
                    drawing.getTwoCellAnchorArray(0)
                            .getGraphicFrame()
                            .getNvGraphicFramePr()
                            .getCNvPr();
            assertThat(frame.getId()).isPositive();
            assertThat(frame.getName()).isEqualTo("Diagram over Andel");
            assertThat(frame.getTitle()).isEqualTo(name + ", pct.");
            assertThat(frame.getDescr()).isEqualTo("Alt: " + name);
        }
    }

    @Test
    void theSameChartsAreTheSameBytes() {
        assertThat(Books.render(drawn())).isEqualTo(Books.render(drawn()));
    }

    private XSSFChart chart(String sheet) {
        var charts = workbook.getSheet(sheet).getDrawingPatriarch().getCharts();
        assertThat(charts).hasSize(1);
        return charts.getFirst();
    }

    private static String formula(CTAxDataSource labels) {
        return labels.getStrRef().getF();
    }

    private static List<String> words(CTAxDataSource labels) {
        return labels.getStrRef().getStrCache().getPtList().stream().map(p -> p.getV()).toList();
    }

    private static List<String> numbers(CTNumDataSource values) {
        return values.getNumRef().getNumCache().getPtList().stream()
                .map(point -> point.getIdx() + ": " + point.getV())
                .toList();
    }

    private static String colour(byte[] rgb) {
        return HexFormat.of().formatHex(rgb);
    }
}
