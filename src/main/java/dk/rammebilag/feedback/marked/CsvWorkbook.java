package dk.rammebilag.feedback.marked;

import dk.rammebilag.language.CellText;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.SubmittedCsv;
import dk.rammebilag.submission.SubmittedSheet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * Makes a workbook of a CSV package: a sheet for each file, every cell the text it was. What looks
 * like a formula is marked as text, but for numbers with a sign.
 */
public final class CsvWorkbook {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;
    private static final int CHARACTERS = 32_767;
    private static final int WIDTH = 22;

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Format 0 is text; format 1 is text that a spreadsheet might take for a formula. */
    private static final String STYLES =
            HEAD
                    + "<styleSheet xmlns=\""
                    + SHEETS
                    + "\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                    + "<borders count=\"1\"><border/></borders>"
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                    + "<cellXfs count=\"2\"><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" quotePrefix=\"1\"/></cellXfs>"
                    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                    + "</styleSheet>";

    /** The headers stay in sight, for what is marked far down is told by them. */
    private static final String FROZEN =
            "<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\""
                    + " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>";

    private CsvWorkbook() {}

    /**
     * Writes the workbook. Rows, columns and characters that Excel has no room for are left out.
     *
     * @param names the names of the sheets
     * @param out where to; flushed, not closed
     */
    public static void write(
            SubmittedCsv csv, Map<SubmittedSheet, CopySheet> names, OutputStream out)
            throws IOException {
        var zip = new CopyZip(out);
        zip.part(Parts.TYPES, types(names.size()));
        zip.part("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        zip.part("xl/workbook.xml", workbook(names.values()));
        zip.part("xl/_rels/workbook.xml.rels", relations(workbookRelations(names.size())));
        zip.part("xl/styles.xml", STYLES);
        var number = 0;
        for (var sheet : names.keySet()) {
            number++;
            try (var part = zip.part("xl/worksheets/sheet" + number + ".xml")) {
                var writer =
                        new BufferedWriter(new OutputStreamWriter(part, StandardCharsets.UTF_8));
                sheet(csv, sheet, writer);
                writer.flush();
            }
        }
        zip.finish();
    }

    private static String types(int sheets) {
        var types = new StringBuilder(HEAD);
        types.append(
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        types.append(
                "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        types.append("<Override PartName=\"/xl/workbook.xml\" ContentType=\"").append(TYPE);
        types.append("sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"");
        types.append(TYPE).append("styles+xml\"/>");
        for (var i = 1; i <= sheets; i++) {
            types.append("<Override PartName=\"/xl/worksheets/sheet").append(i);
            types.append(".xml\" ContentType=\"").append(TYPE).append("worksheet+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relations(String content) {
        return HEAD
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + content
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, type, target);
    }

    private static String workbookRelations(int sheets) {
        var relations = new StringBuilder();
        for (var i = 1; i <= sheets; i++) {
            relations.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations.append(relation(sheets + 1, "styles", "styles.xml")).toString();
    }

    private static String workbook(Collection<CopySheet> sheets) {
        var workbook = new StringBuilder(HEAD);
        workbook.append("<workbook xmlns=\"").append(SHEETS).append("\" xmlns:r=\"");
        workbook.append(RELATIONS).append("\"><sheets>");
        var number = 0;
        for (var sheet : sheets) {
            number++;
            workbook.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(XmlText.escaped(sheet.name()), number, number));
        }
        return workbook.append("</sheets></workbook>").toString();
    }

    private static void sheet(SubmittedCsv csv, SubmittedSheet sheet, Writer out)
            throws IOException {
        out.write(HEAD);
        out.write("<worksheet xmlns=\"" + SHEETS + "\">");
        out.write("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        out.write(hasHeaders(sheet) ? FROZEN : "");
        out.write("<sheetFormatPr defaultColWidth=\"" + WIDTH);
        out.write("\" defaultRowHeight=\"15\"/><sheetData>");
        csv.rows(
                sheet,
                (row, texts) -> {
                    if (row <= ROWS) {
                        out.write("<row r=\"" + row + "\">");
                        for (var cell : texts.headMap(COLUMNS + 1).entrySet()) {
                            out.write(cell(new Reference(row, cell.getKey()), cell.getValue()));
                        }
                        out.write("</row>");
                    }
                });
        out.write("</sheetData>");
        out.write("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        out.write("</worksheet>");
    }

    private static boolean hasHeaders(SubmittedSheet sheet) {
        return sheet.isOfTheForm() && !sheet.reported().equals(SheetLayout.COVER.sheet());
    }

    private static String cell(Reference at, String text) {
        var whole = text.length() > CHARACTERS ? text.substring(0, CHARACTERS) : text;
        return "<c r=\"%s\"%s t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                .formatted(at, CellText.isRisky(text) ? " s=\"1\"" : "", XmlText.ofCell(whole));
    }
}
