package dk.rammebilag.workbook;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Plot;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A plot as a chart of Excel's own, which follows the cells of the table. */
record Diagram(Plot plot, PlottedCells cells) {

    /** POI begins at 0, which is the number of the drawing itself. */
    private static final int ID = 2;

    private static final int GAP_PERCENT_OF_A_BAR = 45;

    /** Draws it in the first column. */
    void draw(XSSFSheet sheet, int firstRow, int lastRow) {
        var drawing = sheet.createDrawingPatriarch();
        var anchor = drawing.createAnchor(0, 0, 0, 0, 0, firstRow, 1, lastRow);
        anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
        var chart = drawing.createChart(anchor);
        describe(chart);
        chart.setTitleText(plot.title());
        chart.setTitleOverlay(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(true);
        switch (plot.shape()) {
            case BARS -> bars(chart);
            case LINE -> line(chart);
        }
        DiagramLook.dress(chart);
    }

    /** What a screen reader says of the drawing. */
    private void describe(XSSFChart chart) {
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr();
        frame.getCNvPr().setId(ID);
        frame.getCNvPr().setName(text("workbook.plot.name", plot.series()));
        frame.getCNvPr().setTitle(plot.title());
        frame.getCNvPr().setDescr(plot.alternative());
    }

    /** With the first at the top, and so the axis of values where the last one is. */
    private void bars(XSSFChart chart) {
        var across = chart.createCategoryAxis(AxisPosition.LEFT);
        across.setOrientation(AxisOrientation.MAX_MIN);
        var along = along(chart, AxisPosition.BOTTOM);
        along.setCrosses(AxisCrosses.MAX);
        var data = (XDDFBarChartData) data(chart, ChartTypes.BAR, across, along);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT_OF_A_BAR);
        data.setVaryColors(false);
        var series = ((XDDFBarChartData.Series) data.getSeries(0)).getCTBarSer();
        chart.plot(data);
        DiagramLook.dress(series, plot.decimals());
        IntStream.range(0, plot.points().size())
                .filter(i -> plot.points().get(i).highlighted())
                .forEach(i -> DiagramLook.highlight(series, i));
    }

    private void line(XSSFChart chart) {
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var along = along(chart, AxisPosition.LEFT);
        along.setCrosses(AxisCrosses.AUTO_ZERO);
        var data = (XDDFLineChartData) data(chart, ChartTypes.LINE, across, along);
        data.setVaryColors(false);
        var series = (XDDFLineChartData.Series) data.getSeries(0);
        series.setSmooth(false);
        chart.plot(data);
        DiagramLook.dress(series.getCTLineSer(), plot.decimals());
    }

    /** From zero, so that a small change looks small. */
    private XDDFValueAxis along(XSSFChart chart, AxisPosition position) {
        var along = chart.createValueAxis(position);
        along.setTitle(plot.along());
        along.setMinimum(0);
        along.setNumberFormat(DiagramLook.format(plot.decimals()));
        along.setCrossBetween(AxisCrossBetween.BETWEEN);
        return along;
    }

    private XDDFChartData data(
            XSSFChart chart, ChartTypes type, XDDFCategoryAxis across, XDDFValueAxis along) {
        across.setTitle(plot.across());
        var data = chart.createData(type, across, along);
        data.addSeries(labels(), values()).setTitle(plot.series(), null);
        return data;
    }

    private XDDFCategoryDataSource labels() {
        var labels = plot.points().stream().map(Plot.Point::label).toList();
        return XDDFDataSourcesFactory.fromArray(
                labels.stream().map(cells::words).toArray(String[]::new), cells.labels(labels));
    }

    private XDDFNumericalDataSource<BigDecimal> values() {
        var values = plot.points().stream().map(Plot.Point::value).toList();
        var numbers =
                XDDFDataSourcesFactory.fromArray(
                        values.stream().map(cells::number).toArray(BigDecimal[]::new),
                        cells.values(values));
        numbers.setFormatCode(DiagramLook.format(plot.decimals()));
        return numbers;
    }
}
