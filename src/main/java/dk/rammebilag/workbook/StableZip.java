package dk.rammebilag.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an archive again without the time of packing. POI's own switch for that (SOURCE_DATE_EPOCH)
 * is one for the whole process, so of no use to several threads.
 */
public final class StableZip {

    /**
     * A month after the earliest a zip file can tell: for the very earliest Java adds a second
     * time, in the zone of the machine.
     */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 2, 1, 0, 0);

    private StableZip() {}

    /**
     * Copies an archive entry by entry.
     *
     * @param archive a zip archive; closed
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public static void copy(InputStream archive, OutputStream out) throws IOException {
        var packed = new ZipOutputStream(out);
        try (var entries = new ZipInputStream(archive)) {
            for (var entry = entries.getNextEntry();
                    entry != null;
                    entry = entries.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(BEGINNING);
                packed.putNextEntry(copy);
                entries.transferTo(packed);
                packed.closeEntry();
            }
        }
        packed.finish();
    }
}
