package dk.rammebilag.submission.archive;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** How much a submission may hold. Generous: a workbook of a million rows stays well inside. */
final class Limits {

    static final long FILE_BYTES = 200L << 20;
    static final long PART_BYTES = 768L << 20;
    static final long UNPACKED_BYTES = 1L << 30;
    static final int PARTS = 1_000;

    /** A million formatted rows with nothing in them are packed to a thirtieth. */
    private static final int DENSITY = 200;

    private static final long DENSE_BYTES = 64L << 20;

    private Limits() {}

    /**
     * A part's name in one spelling: {@code /} between folders, composed letters.
     *
     * @throws Unreadable if the name points out of the archive
     */
    static String name(String stored) throws Unreadable {
        var name = composed(stored.replace('\\', '/'));
        if (name.startsWith("/")
                || name.contains(":")
                || Arrays.asList(name.split("/", -1)).contains("..")) {
            throw new Unreadable("path");
        }
        return name;
    }

    /** Names are mostly ASCII, for which the tables of Unicode need not be read. */
    private static String composed(String name) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(name)
                ? name
                : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /**
     * Turns away what was packed as only a part, or many, can be that repeats itself without end.
     *
     * @throws Unreadable if it is large as well
     */
    static void checkDensity(long packed, long unpacked) throws Unreadable {
        if (unpacked > DENSE_BYTES && unpacked / DENSITY > packed) {
            throw new Unreadable("dense");
        }
    }

    static void check(int parts, long largest, long total) throws Unreadable {
        if (parts > PARTS) {
            throw new Unreadable("parts", PARTS);
        }
        if (largest > PART_BYTES || total > UNPACKED_BYTES) {
            throw new Unreadable("unpacked", UNPACKED_BYTES >> 20);
        }
    }
}
