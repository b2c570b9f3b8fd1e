package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no submission: each is one fault of the file, in words that say why. */
class HostileFilesTests {

    private static final byte[] GOOD = Form.complete().workbook(_ -> {});
    private static final byte[] PACKAGE = Form.complete().csvZip();
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String TYPES = "[Content_Types].xml";

    static Stream<Arguments> files() throws Exception {
        return Stream.of(
                file("nothing", "er tom", new byte[0]),
                file("text", "tekstfil", bytes("Indikator;Tæller\nVH1;12\n")),
                file("UTF-16 text", "tekstfil", "\ufeffA;B".getBytes(StandardCharsets.UTF_16LE)),
                file("HTML", "webside", bytes("\ufeff <html><table><tr><td>1")),
                file("PDF", "PDF", bytes("%PDF-1.7\n")),
                file("noise", "ikke et regneark", new byte[] {0, 1, 2, 3, 4}),
                file("old Excel", "(.xls)", oldWorkbook()),
                file("old Word", "ældre Office-format", Arrays.copyOf(oldWorkbook(), 512)),
                file("password", "adgangskode", encrypted()),
                file("password on the zip", "Zip-filen er beskyttet", flagged(PACKAGE)),
                file("OpenDocument", "OpenDocument", zip("mimetype", "a", "content.xml", "<a/>")),
                file("other zip", "hverken", zip("a.txt", "a")),
                file("empty zip", "hverken", Zip.of(Map.of())),
                file("zipped workbook", "Pak den ud", Zip.of(Map.of("skema.XLSX", GOOD))),
                file("Word", "ikke en Excel", zip(TYPES, "wordprocessingml.", "a.xml", "<a/>")),
                file(
                        "binary workbook",
                        "(.xlsb)",
                        zip(TYPES, "<a b='sheet.binary.macroEnabled'/>")),
                file("macro type", "makroer", Zip.edited(GOOD, TYPES, HostileFilesTests::macros)),
                file("macro part", "makroer", Zip.with(GOOD, "xl/vbaProject.bin", "x")),
                file("half", "afkortet", Arrays.copyOf(GOOD, GOOD.length / 2)),
                file("half package", "afkortet", Arrays.copyOf(PACKAGE, PACKAGE.length / 2)),
                file("a byte changed", "beskadiget", changed(GOOD)),
                file("path out of it", "peger ud", Zip.with(GOOD, "../evil.xml", "<a/>")),
                file("absolute path", "peger ud", Zip.with(PACKAGE, "/etc/passwd", "a")),
                file("Windows path", "peger ud", Zip.with(PACKAGE, "a\\..\\..\\b", "a")),
                file("part twice", "samme navn", twice(Zip.with(PACKAGE, "behov.csX", "a"))),
                file("part twice but for case", "samme navn", Zip.with(PACKAGE, "BEHOV.CSV", "a")),
                file("sheet twice", "To ark", Zip.with(PACKAGE, " behov.csv", "a")),
                file("too many parts", "1.000 dele", many()),
                file("bomb of zeros", "pakkes ud", bomb()),
                file("bomb that says it is small", "beskadiget", small(bomb())),
                file("DTD", "DTD", prolog("<!DOCTYPE a [<!ENTITY b 'c'>]>", SHEET)),
                file("DTD elsewhere", "DTD", prolog("<!DOCTYPE a>", "docProps/app.xml")),
                file("entity", "kan ikke læses", sheet("<sheetData>", "<sheetData>&evil;")),
                file("cut XML", "kan ikke læses", sheet("</sheetData>", "")),
                file("deep XML", "kan ikke læses", sheet("<sheetData>", "<a>".repeat(60))),
                file("bad letters", "kan ikke læses", badUtf8()),
                file("unknown letters", "kan ikke læses", declared("klingon")),
                file("impossible letters", "kan ikke læses", declared("x y")),
                file("UTF-7", "kan ikke læses", declared("UTF-7")),
                file("long cell", "32.767", inline("x".repeat(300_000))),
                file("long row", "En række", sheet("</sheetData>", longRow() + "</sheetData>")),
                file("no text", "ikke findes i filen", sheet("<v>\\d+</v>", "<v>9999</v>")),
                file("rows out of order", "rækkefølge", sheet("<row r=\"2\"", "<row r=\"1\"")),
                file("cells out of order", "rækkefølge", sheet("r=\"B2\"", "r=\"A2\"")),
                file("cell in another row", "rækkefølge", sheet("r=\"B2\"", "r=\"B3\"")),
                file(
                        "row beyond the end",
                        "rækkefølge",
                        sheet("<row r=\"2\"", "<row r=\"2000000\"")),
                file("column beyond the end", "adresse", sheet("r=\"B2\"", "r=\"ZZZZ2\"")),
                file("no sheet part", "mangler en af de dele", Zip.without(GOOD, SHEET)),
                file("no texts", "mangler en af de dele", Zip.without(GOOD, STRINGS)),
                file("no relations", "mangler en af de dele", Zip.without(GOOD, "_rels/.rels")),
                file("NUL in CSV", "CSV-filerne", Zip.with(PACKAGE, "behov.csv", "Målgruppe;\0")),
                file("open quote", "anførselstegn", Zip.with(PACKAGE, "behov.csv", "a;\"b\nc;d")),
                file("no encoding", "Windows-1252", csv(new byte[] {'a', ';', (byte) 0x81, '\n'})));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void isOneFaultInWordsAndNothingElse(String name, String words, byte[] file) {
        var reading = Reading.of(file);
        assertThat(reading.items()).hasSize(1);
        var fault = reading.only();
        assertThat(fault.rule()).isEqualTo("S01");
        assertThat(fault.at()).isEqualTo(CellRef.FILE);
        assertThat(fault.given()).isEmpty();
        assertThat(fault.expected()).contains(".xlsx");
        assertThat(fault.details().get("årsag")).contains(words).matches("\\p{Lu}.*\\.");
    }

    @Test
    void aFolderWithoutACoverIsOneToo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("behov.csv"), "a");
        assertThat(Reading.of(folder).only().rule()).isEqualTo("S01");
    }

    private static Arguments file(String name, String words, byte[] bytes) {
        return Arguments.of(name, words, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndContents) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndContents.length; i += 2) {
            parts.put(namesAndContents[i], bytes(namesAndContents[i + 1]));
        }
        return Zip.of(parts);
    }

    private static byte[] sheet(String from, String to) {
        return Zip.edited(GOOD, SHEET, xml -> xml.replaceFirst(from, to));
    }

    private static byte[] inline(String text) {
        return sheet("<v>\\d+</v>", "<is><t>" + text + "</t></is>");
    }

    private static String longRow() {
        var cell = "<c t='inlineStr'><is><t>" + "x".repeat(200_000) + "</t></is></c>";
        return "<row r='9'>" + cell.repeat(6) + "</row>";
    }

    private static byte[] prolog(String prolog, String part) {
        return Zip.edited(GOOD, part, xml -> xml.replaceFirst("\\?>", "?>" + prolog));
    }

    private static String macros(String types) {
        return types.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main");
    }

    private static byte[] declared(String encoding) {
        return Zip.edited(GOOD, SHEET, xml -> xml.replaceFirst("UTF-8", encoding));
    }

    private static byte[] csv(byte[] bytes) {
        var parts = Zip.parts(PACKAGE);
        parts.put("behov.csv", bytes);
        return Zip.of(parts);
    }

    private static byte[] badUtf8() {
        var parts = Zip.parts(GOOD);
        var xml = new String(Zip.part(GOOD, SHEET), StandardCharsets.UTF_8);
        var text = xml.replaceFirst("<v>\\d+</v>", "<v>\u00e6</v>");
        parts.put(SHEET, text.getBytes(StandardCharsets.ISO_8859_1));
        return Zip.of(parts);
    }

    /** A bit of the stored checksum of the first entry, in the list of contents. */
    private static byte[] changed(byte[] zip) {
        var at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        var copy = zip.clone();
        copy[at + 16] ^= 1;
        return copy;
    }

    /** Declares the first entry to unpack to ten bytes. */
    private static byte[] small(byte[] zip) {
        var at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        var copy = zip.clone();
        System.arraycopy(new byte[] {10, 0, 0, 0}, 0, copy, at + 24, 4);
        return copy;
    }

    /** The flag "encrypted" in all local headers and in the list of contents. */
    private static byte[] flagged(byte[] zip) {
        var copy = zip.clone();
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        for (var at = 0; at < text.length() - 4; at++) {
            if (text.startsWith("PK\u0003\u0004", at)) {
                copy[at + 6] |= 1;
            } else if (text.startsWith("PK\u0001\u0002", at)) {
                copy[at + 8] |= 1;
            }
        }
        return copy;
    }

    private static byte[] twice(byte[] zip) {
        return Zip.patched(zip, "behov.csX", "behov.csv");
    }

    private static byte[] many() {
        var parts = Zip.parts(PACKAGE);
        for (var i = 0; i < 1_000; i++) {
            parts.put("n" + i, new byte[0]);
        }
        return Zip.of(parts);
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("forside.csv"));
            var block = new byte[1 << 20];
            for (var i = 0; i < 800; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] oldWorkbook() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Forside");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(GOOD);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
