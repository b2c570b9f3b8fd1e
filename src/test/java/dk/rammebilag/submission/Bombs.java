package dk.rammebilag.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Files that are small until they are unpacked. */
final class Bombs {

    static final String CELL = "<row r='1'><c r='A1' t='inlineStr'><is><t>";

    private static final int MEGABYTE = 1 << 20;
    private static final String SHEET_START = "<?xml version='1.0'?><worksheet><sheetData>";

    /** The last block of a deflated stream, with nothing in it (RFC 1951, 3.2.4). */
    private static final byte[] END = {1, 0, 0, (byte) 0xff, (byte) 0xff};

    private Bombs() {}

    /** A workbook whose sheet of observations goes on for megabytes. */
    static byte[] sheet(int megabytes, String start, String repeated) throws IOException {
        return part(Tampering.SHEET, megabytes, SHEET_START + start, repeated);
    }

    /** A workbook with megabytes of shared texts. */
    static byte[] strings(int megabytes, String repeated) throws IOException {
        return part(Tampering.STRINGS, megabytes, "<sst>", repeated);
    }

    /** A package with a sheet of needs of megabytes. */
    static byte[] csv(int megabytes, String start, String repeated) throws IOException {
        return with(Tampering.PACKAGE, List.of("behov.csv"), megabytes, start, repeated);
    }

    private static byte[] part(String part, int megabytes, String start, String repeated)
            throws IOException {
        return with(Tampering.GOOD, List.of(part), megabytes, start, repeated);
    }

    /** A workbook with many parts that hold megabytes of blanks each. */
    static byte[] blanks(int parts, int megabytes) throws IOException {
        var names = IntStream.range(0, parts).mapToObj(i -> "xl/n" + i + ".xml").toList();
        return with(Tampering.GOOD, names, megabytes, "<a>", "  ");
    }

    /** A package with that many empty files beside it. */
    static byte[] parts(int number) {
        var parts = new LinkedHashMap<>(Zip.parts(Tampering.PACKAGE));
        for (var i = 0; i < number; i++) {
            parts.put("n" + i + ".csv", new byte[0]);
        }
        return Zip.of(parts);
    }

    private static byte[] with(
            byte[] file, List<String> bombs, int megabytes, String start, String repeated)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            for (var part : Zip.parts(file).entrySet()) {
                if (!bombs.contains(part.getKey())) {
                    zip.putArchiveEntry(new ZipArchiveEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeArchiveEntry();
                }
            }
            for (var bomb : bombs) {
                var entry = new ZipArchiveEntry(bomb);
                entry.setMethod(ZipEntry.DEFLATED);
                zip.addRawArchiveEntry(entry, packed(entry, megabytes, start, repeated));
            }
        }
        return bytes.toByteArray();
    }

    /** Packs one megabyte and takes it again and again, which is a thousand times faster. */
    private static InputStream packed(
            ZipArchiveEntry entry, int megabytes, String start, String repeated) {
        var first = start.getBytes(StandardCharsets.UTF_8);
        var block = repeated.repeat(MEGABYTE / repeated.length()).getBytes(StandardCharsets.UTF_8);
        var pieces = new ArrayList<byte[]>();
        var crc = new CRC32();
        var piece = packed(block);
        pieces.add(packed(first));
        crc.update(first);
        for (var i = 0; i < megabytes; i++) {
            pieces.add(piece);
            crc.update(block);
        }
        pieces.add(END);
        entry.setCrc(crc.getValue());
        entry.setSize(first.length + (long) megabytes * block.length);
        entry.setCompressedSize(pieces.stream().mapToLong(bytes -> bytes.length).sum());
        return new SequenceInputStream(
                Collections.enumeration(pieces.stream().map(ByteArrayInputStream::new).toList()));
    }

    /** A piece of a deflated stream that looks back at nothing and ends with a whole byte. */
    private static byte[] packed(byte[] bytes) {
        var out = new byte[bytes.length + 100];
        try (var deflater = new Deflater(Deflater.BEST_SPEED, true)) {
            deflater.setInput(bytes);
            return Arrays.copyOf(out, deflater.deflate(out, 0, out.length, Deflater.FULL_FLUSH));
        }
    }
}
