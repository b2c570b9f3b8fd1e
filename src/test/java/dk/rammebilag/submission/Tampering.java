package dk.rammebilag.submission;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Ways of making a good file a bad one. */
final class Tampering {

    static final byte[] GOOD = Form.complete().workbook(_ -> {});
    static final byte[] PACKAGE = Form.complete().csvZip();
    static final String SHEET = "xl/worksheets/sheet2.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String TYPES = "[Content_Types].xml";

    static final String LAUGHS =
            "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";

    private Tampering() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(String... namesAndContents) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < namesAndContents.length; i += 2) {
            parts.put(namesAndContents[i], bytes(namesAndContents[i + 1]));
        }
        return Zip.of(parts);
    }

    static byte[] sheet(String from, String to) {
        return Zip.edited(GOOD, SHEET, xml -> xml.replaceFirst(from, to));
    }

    static byte[] inline(String text) {
        return sheet("<v>\\d+</v>", "<is><t>" + text + "</t></is>");
    }

    static String longRow() {
        var cell = "<c t='inlineStr'><is><t>" + "x".repeat(200_000) + "</t></is></c>";
        return "<row r='9'>" + cell.repeat(6) + "</row>";
    }

    static byte[] prolog(String prolog, String part) {
        return Zip.edited(GOOD, part, xml -> xml.replaceFirst("\\?>", "?>" + prolog));
    }

    static String macros(String types) {
        return types.replace("spreadsheetml.sheet.main", "sheet.macroEnabled.main");
    }

    static byte[] declared(String encoding) {
        return Zip.edited(GOOD, SHEET, xml -> xml.replaceFirst("UTF-8", encoding));
    }

    static byte[] csv(byte[] bytes) {
        var parts = Zip.parts(PACKAGE);
        parts.put("behov.csv", bytes);
        return Zip.of(parts);
    }

    static byte[] badUtf8() {
        var parts = Zip.parts(GOOD);
        var xml = new String(Zip.part(GOOD, SHEET), StandardCharsets.UTF_8);
        var text = xml.replaceFirst("<v>\\d+</v>", "<v>\u00e6</v>");
        parts.put(SHEET, text.getBytes(StandardCharsets.ISO_8859_1));
        return Zip.of(parts);
    }

    /** A bit of the stored checksum of the first entry, in the list of contents. */
    static byte[] changed(byte[] zip) {
        var at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        var copy = zip.clone();
        copy[at + 16] ^= 1;
        return copy;
    }

    /** Declares the first entry to unpack to ten bytes. */
    static byte[] small(byte[] zip) {
        var at = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        var copy = zip.clone();
        System.arraycopy(new byte[] {10, 0, 0, 0}, 0, copy, at + 24, 4);
        return copy;
    }

    /** The flag "encrypted" in all local headers and in the list of contents. */
    static byte[] flagged(byte[] zip) {
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

    static byte[] twice(byte[] zip) {
        return Zip.patched(zip, "behov.csX", "behov.csv");
    }

    static byte[] many() {
        var parts = Zip.parts(PACKAGE);
        for (var i = 0; i < 1_000; i++) {
            parts.put("n" + i, new byte[0]);
        }
        return Zip.of(parts);
    }

    static byte[] oldWorkbook() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("Forside");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] encrypted() throws Exception {
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

    /** As many empty elements, no two with the same name. */
    static String names(int number, IntFunction<String> name) {
        return IntStream.range(0, number)
                .mapToObj(i -> "<n" + name.apply(i) + "/>")
                .collect(joining());
    }

    /** Different words for different numbers below 65.536, all with the same hash. */
    static String sameHash(int number) {
        return IntStream.range(0, 16)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(joining());
    }

    /** A package with a symbolic link beside its sheets, as zip programs of Unix store one. */
    static byte[] link() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            for (var part : Zip.parts(PACKAGE).entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeArchiveEntry();
            }
            var link = new ZipArchiveEntry("noter.csv");
            link.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
            zip.putArchiveEntry(link);
            zip.write(bytes("../../../../etc/passwd"));
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    static byte[] edited(String part, String from, String to) {
        return Zip.edited(GOOD, part, xml -> xml.replace(from, to));
    }

    static byte[] part(String part, String content) {
        return Zip.with(GOOD, part, content);
    }

    /** Cut where the list of contents begins. */
    static byte[] withoutContents(byte[] zip) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return Arrays.copyOf(zip, text.indexOf("PK\u0001\u0002"));
    }
}
