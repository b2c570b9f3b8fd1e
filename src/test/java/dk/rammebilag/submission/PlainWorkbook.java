package dk.rammebilag.submission;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The smallest workbook there can be, written by hand: a hundred times faster than by POI. */
final class PlainWorkbook {

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private PlainWorkbook() {}

    static byte[] of(Map<String, List<List<Object>>> sheets) {
        var parts = new LinkedHashMap<String, byte[]>();
        var names = new StringBuilder();
        var targets = new StringBuilder(target("s", "styles", "styles.xml"));
        for (var sheet : sheets.entrySet()) {
            var part = "sheet%d.xml".formatted(parts.size() + 1);
            names.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%s\"/>"
                            .formatted(escaped(sheet.getKey()), parts.size() + 1, part));
            targets.append(target("r" + part, "worksheet", "worksheets/" + part));
            put(parts, "xl/worksheets/" + part, sheet(sheet.getValue()));
        }
        put(
                parts,
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><workbookPr/><sheets>%s</sheets></workbook>"
                        .formatted(MAIN, RELATIONS, names));
        put(parts, "xl/_rels/workbook.xml.rels", relations(targets.toString()));
        put(parts, "_rels/.rels", relations(target("w", "officeDocument", "xl/workbook.xml")));
        put(
                parts,
                "xl/styles.xml",
                "<styleSheet xmlns=\"%s\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                        .formatted(MAIN));
        put(
                parts,
                "[Content_Types].xml",
                "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        return Zip.of(parts);
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, (START + xml).getBytes(StandardCharsets.UTF_8));
    }

    private static String target(String id, String type, String part) {
        return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, type, part);
    }

    private static String relations(String targets) {
        return "<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, targets);
    }

    private static String sheet(List<List<Object>> rows) {
        var xml = new StringBuilder();
        for (var r = 1; r <= rows.size(); r++) {
            xml.append("<row r=\"%d\">".formatted(r));
            for (var c = 1; c <= rows.get(r - 1).size(); c++) {
                xml.append(cell(CellRef.letters(c) + r, rows.get(r - 1).get(c - 1)));
            }
            xml.append("</row>");
        }
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, xml);
    }

    private static String cell(String address, Object value) {
        return switch (value) {
            case String text when text.isEmpty() -> "";
            case String text ->
                    "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                            .formatted(address, escaped(text));
            case LocalDate date ->
                    "<c r=\"%s\" s=\"1\"><v>%d</v></c>"
                            .formatted(address, ChronoUnit.DAYS.between(EPOCH, date));
            case Boolean flag ->
                    "<c r=\"%s\" t=\"b\"><v>%d</v></c>".formatted(address, flag ? 1 : 0);
            default -> "<c r=\"%s\"><v>%s</v></c>".formatted(address, value);
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
