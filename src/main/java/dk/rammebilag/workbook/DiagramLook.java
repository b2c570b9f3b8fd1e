package dk.rammebilag.workbook;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Colours, letters and labels of charts, by the parts of ECMA-376 part 1, 21.2. */
final class DiagramLook {

    private static final byte[] INK = {0x1B, 0x1B, 0x1B};
    private static final byte[] REGION = {0x0B, 0x3C, 0x5D};
    private static final byte[] OTHERS = {(byte) 0x8A, (byte) 0x92, (byte) 0x9B};
    private static final byte[] HAIRLINE = {(byte) 0xC9, (byte) 0xCD, (byte) 0xD2};

    private static final String LETTERS = "Arial";
    private static final int BODY = 1200;
    private static final int TITLE = 1400;
    private static final int LINE_EMU = 28_575;
    private static final int HAIRLINE_EMU = 6_350;
    private static final short MARKER_POINTS = 9;

    private DiagramLook() {}

    /** As the file keeps it; Excel shows it with the signs of the reader's language. */
    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** What is alike in all: letters, the language, hairlines, no frame. */
    static void dress(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        (space.isSetLang() ? space.getLang() : space.addNewLang()).setVal("da-DK");
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners())
                .setVal(false);
        var frame = space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr();
        frame.addNewLn().addNewNoFill();
        var body = space.addNewTxPr();
        body.addNewBodyPr();
        letters(body.addNewP().addNewPPr().addNewDefRPr(), BODY, false);
        var title = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        letters(title.isSetRPr() ? title.getRPr() : title.addNewRPr(), TITLE, true);
        for (var axis : chart.getCTChart().getPlotArea().getValAxList()) {
            var grid =
                    axis.isSetMajorGridlines()
                            ? axis.getMajorGridlines()
                            : axis.addNewMajorGridlines();
            stroke(grid.addNewSpPr(), HAIRLINE, HAIRLINE_EMU);
        }
    }

    static void dress(CTBarSer bars, int decimals) {
        fill(bars.isSetSpPr() ? bars.getSpPr() : bars.addNewSpPr(), OTHERS);
        label(bars.addNewDLbls(), STDLblPos.OUT_END, decimals);
    }

    /** Another colour for one of the bars, which its label tells as well. */
    static void highlight(CTBarSer bars, int index) {
        var bar = bars.addNewDPt();
        bar.addNewIdx().setVal(index);
        bar.addNewInvertIfNegative().setVal(false);
        bar.addNewBubble3D().setVal(false);
        fill(bar.addNewSpPr(), REGION);
    }

    static void dress(CTLineSer line, int decimals) {
        stroke(line.isSetSpPr() ? line.getSpPr() : line.addNewSpPr(), REGION, LINE_EMU);
        var marker = line.isSetMarker() ? line.getMarker() : line.addNewMarker();
        (marker.isSetSymbol() ? marker.getSymbol() : marker.addNewSymbol())
                .setVal(STMarkerStyle.CIRCLE);
        (marker.isSetSize() ? marker.getSize() : marker.addNewSize()).setVal(MARKER_POINTS);
        fill(marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr(), REGION);
        label(line.addNewDLbls(), STDLblPos.T, decimals);
    }

    private static void label(CTDLbls labels, STDLblPos.Enum place, int decimals) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(format(decimals));
        format.setSourceLinked(false);
        labels.addNewDLblPos().setVal(place);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(CTTextCharacterProperties letters, int size, boolean bold) {
        letters.setLang("da-DK");
        letters.setSz(size);
        letters.setB(bold);
        letters.addNewSolidFill().addNewSrgbClr().setVal(INK);
        letters.addNewLatin().setTypeface(LETTERS);
    }

    private static void fill(CTShapeProperties shape, byte[] colour) {
        shape.addNewSolidFill().addNewSrgbClr().setVal(colour);
    }

    private static void stroke(CTShapeProperties shape, byte[] colour, int emu) {
        var line = shape.addNewLn();
        line.setW(emu);
        line.addNewSolidFill().addNewSrgbClr().setVal(colour);
    }
}
