package dk.rammebilag.submission;

import static dk.rammebilag.submission.Tampering.GOOD;
import static dk.rammebilag.submission.Tampering.PACKAGE;
import static dk.rammebilag.submission.Tampering.SHEET;
import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files that look suspicious and are read: as a table with the rules that say something. */
final class OddFiles {

    /**
     * A line of the table.
     *
     * @param rules the faults in their order, with spaces between
     * @param numerator what is read in cell E2 of the observations, where 12 was
     * @param explanation what is read in cell G2, where »Ny praksis« was
     */
    record Line(
            String name,
            String rules,
            String numerator,
            String explanation,
            HostileFiles.Supplied file) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final int ROWS = 1_000_000;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String RAGGED =
            "Tilbuds-ID;Retning;Modpart;Helårspladser\nT-1;køb\nT-2;salg;740;2,5;og;mere\n";
    private static final String TEXT = "Ny praksis";

    private OddFiles() {}

    static Stream<Line> all() {
        return Stream.of(numbers(), formulas(), texts(), wholeFiles()).flatMap(lines -> lines);
    }

    private static Stream<Line> numbers() {
        return Stream.of(
                number("NaN", "S06", "-", "<v>NaN</v>"),
                number("infinity", "S06", "-", "<v>INF</v>"),
                number("1E400", "S06", "-", "<v>1E400</v>"),
                number("a comma", "S06", "-", "<v>12,5</v>"),
                number("30 digits", "S06", "-", "<v>123456789012345678901234567890</v>"),
                number("400 digits", "S06", "-", "<v>" + "1".repeat(400) + "</v>"),
                number("200.000 digits", "S06", "-", "<v>" + "1".repeat(200_000) + "</v>"),
                number("binary noise", "", "12", "<v>11.999999999999998</v>"),
                number("an exponent", "", "12", "<v>1.2E1</v>"),
                number("a minus zero", "", "0", "<v>-0</v>"),
                number("zeros in front", "", "12", "<v>0012</v>"),
                number("a date", "S06", "-", "<v>2016-05-02</v>", "t='d'"),
                number("an unknown type", "", "12", "<v>12</v>", "t='x'"),
                number("a logical value", "S06", "-", "<v>1</v>", "t='b'"),
                number("an error", "S09", "-", "<v>#DIV/0!</v>", "t='e'"),
                number("an error nobody knows", "S09", "-", "<v>#HOV!</v>", "t='e'"),
                number("text", "S07", "1234", "<v>1.234</v>", "t='str'"),
                number("text with blanks", "S07", "12", "<v>\u00a012\u200b </v>", "t='str'"),
                number("text with groups and decimals", "S06", "-", "<v>1.234,5</v>", "t='str'"),
                number("no value", "", "(blank)", ""),
                number("a format only", "", "(blank)", "<v/>"));
    }

    private static Stream<Line> formulas() {
        return Stream.of(
                number("a formula", "S08", "12", "<f>A1+1</f><v>12</v>"),
                number("one of an array", "S08", "12", "<f t='array' ref='E2'>A1</f><v>12</v>"),
                number("one of a table", "S08", "12", "<f t='dataTable' ref='E2'/><v>12</v>"),
                number("one that is shared", "S08", "12", "<f t='shared' si='0'/><v>12</v>"),
                number("one without a value", "S09", "-", "<f>A1</f>"),
                number("one with an error", "S09", "-", "<f>A1</f><v>#REF!</v>", "t='e'"),
                number("one to another file", "S09", "-", "<f>[1]Ark1!A1</f><v>12</v>"),
                number("one to a named file", "S09", "-", "<f>'C:\\[b.xlsx]A'!A1</f><v>1</v>"),
                number(
                        "one of nothing but brackets",
                        "S08",
                        "12",
                        "<f>'" + "[a]".repeat(70_000) + "</f><v>12</v>"),
                number("one that gave no text", "", "(blank)", "<f>\"\"</f><v></v>", "t='str'"),
                odd(
                        "a link nobody uses",
                        "",
                        () -> Zip.with(GOOD, "xl/externalLinks/externalLink1.xml", "<a/>")));
    }

    private static Stream<Line> texts() {
        return Stream.of(
                text("runs", "", "fed og mager", "<r><t>fed</t></r><r><t> og mager</t></r>"),
                text("furigana", "", "kanji", "<t>kanji</t><rPh sb='0' eb='1'><t>kana</t></rPh>"),
                text("an escaped line end", "", "a\nb", "<t>a_x000D__x000A_b</t>"),
                text("an escaped escape", "", "_x000D_", "<t>_x005F_x000D_</t>"),
                text("an escaped NUL", "", "ab", "<t>a_x0000_b</t>"),
                text("half a character", "", "a\ud83db", "<t>a_xD83D_b</t>"),
                text("markup", "", "<a> & b", "<t>&lt;a&gt; &amp; <![CDATA[b]]></t>"),
                text("blanks", "", "(blank)", "<t xml:space='preserve'> \u00a0\u200b </t>"),
                text("nothing", "", "(blank)", "<t/>"),
                text("replaced letters", "S12", "Bl\ufffdb\ufffdr", "<t>Bl\ufffdb\ufffdr</t>"),
                text("letters decoded twice", "S12", "Ã¦ble", "<t>Ã¦ble</t>"),
                text("a formula as text", "", "=1+1", "<t>=1+1</t>"));
    }

    private static Stream<Line> wholeFiles() {
        return Stream.of(
                odd("a dimension that lies", "", inSheet("<sheetData>", "<dimension ref='A1'/>$0")),
                odd("a hidden row", "S10", inSheet("<row r=\"2\"", "$0 hidden='1'")),
                odd(
                        "a hidden column",
                        "S10",
                        inSheet("<sheetData>", "<cols><col min='5' max='5' hidden='1'/></cols>$0")),
                odd(
                        "merged cells",
                        "S10",
                        inSheet(
                                "</sheetData>",
                                "$0<mergeCells><mergeCell ref='A2:B2'/></mergeCells>")),
                odd("a prefix", "", () -> Zip.edited(GOOD, SHEET, OddFiles::prefixed)),
                odd("XML in UTF-16", "", OddFiles::utf16),
                odd("a million formatted rows", "", OddFiles::formattedRows),
                odd(
                        "forty numbers of 200.000 digits",
                        "S11 S06 ".repeat(40).strip(),
                        OddFiles::digits),
                odd("paths of 32.000 steps", "", OddFiles::steps),
                odd("formats of 60.000 characters", "", OddFiles::formats),
                odd("a symbolic link in a zip", "S05", Tampering::link),
                odd("ragged CSV", "S05 S05", () -> Zip.with(PACKAGE, "køb og salg.csv", RAGGED)),
                odd("a zip in a package", "S05", () -> Zip.with(PACKAGE, "pakke.zip", "PK")),
                odd("Windows-1252", "", () -> Form.complete().csvZip(",", WINDOWS, n -> n)),
                odd(
                        "UTF-16 CSV",
                        "",
                        () -> Form.complete().csvZip("\t", StandardCharsets.UTF_16, n -> n)));
    }

    private static Line odd(String name, String rules, HostileFiles.Supplied file) {
        return new Line(name, rules, "12", TEXT, file);
    }

    private static Line number(String name, String rules, String read, String xml) {
        return number(name, rules, read, xml, "");
    }

    private static Line number(String name, String rules, String read, String xml, String type) {
        var cell = "<c r='E2' " + type + ">" + xml + "</c>";
        return new Line(name + " for a number", rules, read, TEXT, () -> cell("E2", cell));
    }

    private static Line text(String name, String rules, String read, String xml) {
        var cell = "<c r='G2' t='inlineStr'><is>" + xml + "</is></c>";
        return new Line(name + " in a text", rules, "12", read, () -> cell("G2", cell));
    }

    private static byte[] cell(String address, String cell) {
        return Zip.edited(
                GOOD,
                SHEET,
                xml -> {
                    var start = xml.indexOf("<c r=\"" + address + "\"");
                    var end = xml.indexOf("</c>", start) + "</c>".length();
                    return xml.substring(0, start) + cell + xml.substring(end);
                });
    }

    private static HostileFiles.Supplied inSheet(String from, String to) {
        return () -> Zip.edited(GOOD, SHEET, xml -> xml.replace(from, to.replace("$0", from)));
    }

    private static String prefixed(String xml) {
        return xml.replaceAll("<(/?)(?=[a-z])", "<$1x:").replace("xmlns=", "xmlns:x=");
    }

    private static byte[] utf16() {
        var xml = new String(Zip.part(GOOD, SHEET), StandardCharsets.UTF_8);
        var parts = Zip.parts(GOOD);
        parts.put(SHEET, xml.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        return Zip.of(parts);
    }

    /** In the column for a whole number of the last sheet, from the row below the given one. */
    private static byte[] digits() {
        var number = "7".repeat(200_000);
        var rows =
                IntStream.range(3, 43)
                        .mapToObj(row ->
                                "<row r='%d'><c r='D%d' t='str'><v>%s</v></c></row>"
                                        .formatted(row, row, number))
                        .collect(joining());
        return Zip.edited(
                GOOD,
                "xl/worksheets/sheet7.xml",
                xml -> xml.replace("</sheetData>", rows + "</sheetData>"));
    }

    private static byte[] steps() {
        var relation = "<Relationship Id='x' Type='y' Target='" + "./".repeat(32_000) + "'/>";
        return Tampering.edited(
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                relation.repeat(10) + "</Relationships>");
    }

    /** Styles that use two such formats in turn. */
    private static byte[] formats() {
        var format = "<numFmt numFmtId='%d' formatCode='%s'/>";
        var formats =
                format.formatted(900, "[".repeat(60_000))
                        + format.formatted(901, "yd-".repeat(20_000));
        var styles = "<xf numFmtId='900'/><xf numFmtId='901'/>".repeat(20_000);
        return Zip.edited(
                GOOD,
                "xl/styles.xml",
                xml ->
                        xml.replaceFirst("<fonts", "<numFmts>" + formats + "</numFmts><fonts")
                                .replace("</cellXfs>", styles + "</cellXfs>"));
    }

    private static byte[] formattedRows() {
        return Zip.edited(
                GOOD,
                SHEET,
                xml -> {
                    var rows = new StringBuilder(xml);
                    rows.setLength(xml.indexOf("</sheetData>"));
                    for (var row = 3; row < ROWS; row++) {
                        rows.append("<row r='").append(row).append("'><c r='A").append(row);
                        rows.append("' s='0'/></row>");
                    }
                    return rows + "</sheetData></worksheet>";
                });
    }
}
