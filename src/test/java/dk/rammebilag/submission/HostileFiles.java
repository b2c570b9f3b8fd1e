package dk.rammebilag.submission;

import static dk.rammebilag.submission.Tampering.GOOD;
import static dk.rammebilag.submission.Tampering.PACKAGE;
import static dk.rammebilag.submission.Tampering.SHEET;
import static dk.rammebilag.submission.Tampering.STRINGS;
import static dk.rammebilag.submission.Tampering.TYPES;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/** The files that are no submission, as a table: what is wrong, words of the answer, the file. */
final class HostileFiles {

    /** A line of the table. */
    record Line(String name, String words, Supplied file) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The bytes of a file, made when they are needed. */
    interface Supplied {
        byte[] bytes() throws Exception;
    }

    private HostileFiles() {}

    static Stream<Line> all() {
        return Stream.of(
                        nothingToOpen(),
                        packages(),
                        bombs(),
                        xml(),
                        dtdEverywhere(),
                        cells(),
                        csv())
                .flatMap(lines -> lines);
    }

    /** Files that are no package at all. */
    private static Stream<Line> nothingToOpen() {
        return Stream.of(
                new Line("nothing", "er tom", () -> new byte[0]),
                new Line("text", "tekstfil", () -> Tampering.bytes("Indikator;Tæller\nVH1;12\n")),
                new Line(
                        "UTF-16 text",
                        "tekstfil",
                        () -> "\ufeffA;B".getBytes(StandardCharsets.UTF_16LE)),
                new Line("HTML", "webside", () -> Tampering.bytes("\ufeff <html><table><tr><td>1")),
                new Line("PDF", "PDF", () -> Tampering.bytes("%PDF-1.7\n")),
                new Line("noise", "ikke et regneark", () -> new byte[] {0, 1, 2, 3, 4}),
                new Line("old Excel", "(.xls)", () -> Tampering.oldWorkbook()),
                new Line(
                        "old Word",
                        "ældre Office-format",
                        () -> Arrays.copyOf(Tampering.oldWorkbook(), 512)),
                new Line("password", "adgangskode", () -> Tampering.encrypted()),
                new Line("half a header", "afkortet", () -> Arrays.copyOf(GOOD, 30)),
                new Line("half", "afkortet", () -> Arrays.copyOf(GOOD, GOOD.length / 2)),
                new Line(
                        "half package",
                        "afkortet",
                        () -> Arrays.copyOf(PACKAGE, PACKAGE.length / 2)),
                new Line(
                        "all but the last byte",
                        "afkortet",
                        () -> Arrays.copyOf(GOOD, GOOD.length - 1)),
                new Line(
                        "without the list of contents",
                        "afkortet",
                        () -> Tampering.withoutContents(GOOD)));
    }

    /** Zip files that hold something else, or hold it in an odd way. */
    private static Stream<Line> packages() {
        return Stream.of(
                new Line(
                        "password on the zip",
                        "Zip-filen er beskyttet",
                        () -> Tampering.flagged(PACKAGE)),
                new Line(
                        "OpenDocument",
                        "OpenDocument",
                        () -> Tampering.zip("mimetype", "a", "content.xml", "<a/>")),
                new Line("other zip", "hverken", () -> Tampering.zip("a.txt", "a")),
                new Line("empty zip", "hverken", () -> Zip.of(Map.of())),
                new Line("zipped workbook", "Pak den ud", () -> Zip.of(Map.of("skema.XLSX", GOOD))),
                new Line(
                        "Word",
                        "ikke en Excel",
                        () -> Tampering.zip(TYPES, "wordprocessingml.", "a.xml", "<a/>")),
                new Line(
                        "binary workbook",
                        "(.xlsb)",
                        () -> Tampering.zip(TYPES, "<a b='sheet.binary.macroEnabled'/>")),
                new Line("macro type", "makroer", () -> Zip.edited(GOOD, TYPES, Tampering::macros)),
                new Line("macro part", "makroer", () -> Zip.with(GOOD, "xl/vbaProject.bin", "x")),
                new Line("a byte changed", "beskadiget", () -> Tampering.changed(GOOD)),
                new Line("path out of it", "peger ud", () -> Zip.with(GOOD, "../evil.xml", "<a/>")),
                new Line(
                        "path out of a package",
                        "peger ud",
                        () -> Zip.with(PACKAGE, "../behov.csv", "a")),
                new Line("absolute path", "peger ud", () -> Zip.with(PACKAGE, "/etc/passwd", "a")),
                new Line("Windows path", "peger ud", () -> Zip.with(PACKAGE, "a\\..\\..\\b", "a")),
                new Line(
                        "part twice",
                        "samme navn",
                        () -> Tampering.twice(Zip.with(PACKAGE, "behov.csX", "a"))),
                new Line(
                        "part twice but for case",
                        "samme navn",
                        () -> Zip.with(PACKAGE, "BEHOV.CSV", "a")),
                new Line(
                        "sheet twice",
                        "gælder: behov.",
                        () -> Zip.with(PACKAGE, " behov.csv", "a")),
                new Line("too many parts", "1.000 dele", () -> Tampering.many()),
                new Line("no sheet part", "mangler en af de dele", () -> Zip.without(GOOD, SHEET)),
                new Line("no texts", "mangler en af de dele", () -> Zip.without(GOOD, STRINGS)),
                new Line(
                        "no relations",
                        "mangler en af de dele",
                        () -> Zip.without(GOOD, "_rels/.rels")),
                new Line(
                        "a sheet of macros",
                        "makroer",
                        () -> Zip.with(GOOD, "xl/macrosheets/sheet1.xml", "<a/>")),
                new Line("zip in a zip", "hverken", () -> Zip.of(Map.of("viborg.zip", PACKAGE))),
                new Line(
                        "two sheets that are one part",
                        "samme indhold",
                        () ->
                                Tampering.edited(
                                        "xl/_rels/workbook.xml.rels", "sheet3.xml", "sheet2.xml")),
                new Line("60.000 parts", "1.000 dele", () -> Bombs.parts(60_000)),
                new Line(
                        "a sheet named twice",
                        "gælder: INDIKATORER.",
                        () -> Tampering.edited("xl/workbook.xml", "\"Mål\"", "\" INDIKATORER \"")));
    }

    /** Files that are small on disk only. */
    private static Stream<Line> bombs() {
        return Stream.of(
                new Line("2 GB of blanks", "pakkes ud", () -> Bombs.sheet(2_048, "", "  ")),
                new Line("700 MB of blanks", "pakkes ud", () -> Bombs.sheet(700, "", "  ")),
                new Line("a cell of 1 GB", "pakkes ud", () -> Bombs.sheet(1_024, Bombs.CELL, "xx")),
                new Line("a cell of 30 MB", "32.767", () -> Bombs.sheet(30, Bombs.CELL, "xx")),
                new Line(
                        "texts of 512 MB",
                        "fylder tilsammen",
                        () -> Bombs.strings(512, "<si><t>x</t></si>")),
                new Line(
                        "two million texts",
                        "fylder tilsammen",
                        () -> Bombs.strings(30, "<si><t>x</t></si>")),
                new Line(
                        "a cell of a million pieces",
                        "32.767",
                        () -> Bombs.sheet(16, Bombs.CELL, "<![CDATA[x]]>")),
                new Line(
                        "an attribute of 30 MB",
                        "kan ikke læses",
                        () -> Bombs.sheet(30, "<row r='", "11")),
                new Line("a name of 30 MB", "kan ikke læses", () -> Bombs.sheet(30, "<", "xx")),
                new Line(
                        "a comment of 30 MB",
                        "kan ikke læses",
                        () -> Bombs.sheet(30, "<!--", "xx")),
                new Line(
                        "an instruction of 30 MB",
                        "kan ikke læses",
                        () -> Bombs.sheet(30, "<?x ", "xx")),
                new Line(
                        "30 MB of elements in elements",
                        "kan ikke læses",
                        () -> Bombs.sheet(30, "", "<a>")),
                new Line("15 parts of blanks", "pakkes ud", () -> Bombs.blanks(15, 60)),
                new Line(
                        "paths of 36 MB",
                        "kan ikke læses",
                        () ->
                                Tampering.edited(
                                        "xl/_rels/workbook.xml.rels",
                                        "</Relationships>",
                                        ("<Relationship Target='" + "a".repeat(60_000) + "'/>")
                                                        .repeat(600)
                                                + "</Relationships>")),
                new Line("a CSV field of 100 MB", "pakkes ud", () -> Bombs.csv(100, "a;\"", "xx")),
                new Line("CSV of 800 MB", "pakkes ud", () -> Bombs.csv(800, "", "\0")),
                new Line(
                        "a bomb that says it is small",
                        "beskadiget",
                        () -> Tampering.small(Bombs.csv(30, "", "a;b\n"))),
                new Line(
                        "a CSV field of 30 MB", "alt for lang", () -> Bombs.csv(30, "a;\"", "xx")));
    }

    /** Parts that are no harmless XML. */
    private static Stream<Line> xml() {
        return Stream.of(
                new Line(
                        "entity",
                        "kan ikke læses",
                        () -> Tampering.sheet("<sheetData>", "<sheetData>&evil;")),
                new Line("cut XML", "kan ikke læses", () -> Tampering.sheet("</sheetData>", "")),
                new Line(
                        "deep XML",
                        "Fejlen er på arket Indikatorer.",
                        () -> Tampering.sheet("<sheetData>", "<a>".repeat(60))),
                new Line("bad letters", "kan ikke læses", () -> Tampering.badUtf8()),
                new Line("unknown letters", "kan ikke læses", () -> Tampering.declared("klingon")),
                new Line("impossible letters", "kan ikke læses", () -> Tampering.declared("x y")),
                new Line("UTF-7", "kan ikke læses", () -> Tampering.declared("UTF-7")),
                new Line(
                        "XXE",
                        "DTD",
                        () ->
                                Tampering.prolog(
                                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>",
                                        SHEET)),
                new Line(
                        "XXE by parameter",
                        "DTD",
                        () ->
                                Tampering.prolog(
                                        "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd'>", SHEET)),
                new Line("billion laughs", "DTD", () -> Tampering.prolog(Tampering.LAUGHS, SHEET)),
                new Line(
                        "200.000 levels",
                        "kan ikke læses",
                        () -> Tampering.sheet("<sheetData>", "<a>".repeat(200_000))),
                new Line(
                        "NUL in XML",
                        "kan ikke læses",
                        () -> Tampering.sheet("<sheetData>", "<sheetData>\0")),
                new Line(
                        "NUL by number",
                        "kan ikke læses",
                        () -> Tampering.sheet("<sheetData>", "<sheetData>&#0;")),
                new Line(
                        "text instead of XML",
                        "kan ikke læses",
                        () -> Tampering.part(SHEET, "ingen XML")),
                new Line(
                        "two million names",
                        "kan ikke læses",
                        () -> sheetWith(Tampering.names(2_000_000, Integer::toString))),
                new Line(
                        "names with the same hash",
                        "kan ikke læses",
                        () -> sheetWith(Tampering.names(60_000, Tampering::sameHash))),
                new Line("an empty part", "kan ikke læses", () -> Tampering.part(SHEET, "")));
    }

    private static byte[] sheetWith(String xml) {
        return Tampering.sheet("</sheetData>", "</sheetData>" + xml);
    }

    /** Sheets that contradict themselves. */
    private static Stream<Line> cells() {
        return Stream.of(
                new Line("long cell", "32.767", () -> Tampering.inline("x".repeat(300_000))),
                new Line(
                        "long row",
                        "En række",
                        () ->
                                Tampering.sheet(
                                        "</sheetData>", Tampering.longRow() + "</sheetData>")),
                new Line(
                        "long row of no numbers",
                        "En række",
                        () ->
                                Tampering.sheet(
                                        "</sheetData>",
                                        Tampering.longRow()
                                                        .replace(" t='inlineStr'><is><t>", "><v>")
                                                        .replace("</t></is>", "</v>")
                                                + "</sheetData>")),
                new Line(
                        "no text",
                        "ikke findes i filen",
                        () -> Tampering.sheet("<v>\\d+</v>", "<v>9999</v>")),
                new Line(
                        "rows out of order",
                        "rækkefølge",
                        () -> Tampering.sheet("<row r=\"2\"", "<row r=\"1\"")),
                new Line(
                        "cells out of order",
                        "Fejlen er på arket Indikatorer.",
                        () -> Tampering.sheet("r=\"B2\"", "r=\"A2\"")),
                new Line(
                        "cell in another row",
                        "rækkefølge",
                        () -> Tampering.sheet("r=\"B2\"", "r=\"B3\"")),
                new Line(
                        "row beyond the end",
                        "rækkefølge",
                        () -> Tampering.sheet("<row r=\"2\"", "<row r=\"2000000\"")),
                new Line(
                        "column beyond the end",
                        "adresse",
                        () -> Tampering.sheet("r=\"B2\"", "r=\"ZZZZ2\"")),
                new Line(
                        "row 2 billion",
                        "rækkefølge",
                        () -> Tampering.sheet("<row r=\"2\"", "<row r=\"2000000000\"")),
                new Line(
                        "row 20 billion",
                        "kan ikke læses",
                        () -> Tampering.sheet("<row r=\"2\"", "<row r=\"20000000000\"")),
                new Line("column XFE", "adresse", () -> Tampering.sheet("r=\"B2\"", "r=\"XFE2\"")),
                new Line("no address", "adresse", () -> Tampering.sheet("r=\"B2\"", "r=\"\"")),
                new Line(
                        "a text before the first",
                        "ikke findes i filen",
                        () -> Tampering.sheet("<v>\\d+</v>", "<v>-1</v>")),
                new Line(
                        "a text by name",
                        "ikke findes i filen",
                        () -> Tampering.sheet("<v>\\d+</v>", "<v>a</v>")),
                new Line(
                        "the same row twice",
                        "rækkefølge",
                        () -> Tampering.sheet("</sheetData>", "<row r=\"2\"/></sheetData>")),
                new Line(
                        "the same cell twice",
                        "rækkefølge",
                        () -> Tampering.sheet("r=\"C2\"", "r=\"B2\"")));
    }

    /** CSV files nobody can split. */
    private static Stream<Line> csv() {
        return Stream.of(
                new Line(
                        "NUL in CSV",
                        "ikke hører hjemme i tekst",
                        () -> Zip.with(PACKAGE, "behov.csv", "Målgruppe;\0")),
                new Line(
                        "open quote",
                        "Fejlen er på arket behov.",
                        () -> Zip.with(PACKAGE, "behov.csv", "a;\"b\nc;d")),
                new Line(
                        "more rows than a sheet has",
                        "flere rækker",
                        () -> Bombs.csv(4, "", ";a\n")),
                new Line(
                        "more columns than a sheet has",
                        "alt for lang",
                        () -> Zip.with(PACKAGE, "behov.csv", "a;".repeat(20_000))),
                new Line(
                        "no encoding",
                        "Windows-1252",
                        () -> Tampering.csv(new byte[] {'a', ';', (byte) 0x81, '\n'})),
                new Line(
                        "letters that are none",
                        "Windows-1252",
                        () ->
                                Tampering.csv(
                                        new byte[] {
                                            (byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8, 10, 0
                                        })),
                new Line(
                        "a quote opened and 2 MB",
                        "anførselstegn",
                        () -> Zip.with(PACKAGE, "behov.csv", "\"" + "x\n".repeat(1 << 20))));
    }

    /** A DTD in each of the parts that are XML, needed or not. */
    private static Stream<Line> dtdEverywhere() {
        return Zip.parts(GOOD).keySet().stream()
                .map(part ->
                        new Line(
                                "DTD in " + part,
                                "DTD",
                                () -> Tampering.prolog("<!DOCTYPE a [<!ENTITY b 'c'>]>", part)));
    }
}
