package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.FolderArchive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A submission that came as a folder of CSV files. */
public final class CsvPackage {

    static final String COVER = "forside.csv";

    /**
     * A time that is written as it is: the earliest a zip file can hold, 1 January 1980, is written
     * once more as an instant, which differs with the machine's time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private CsvPackage() {}

    /**
     * Whether a path is such a folder: it holds {@code forside.csv}, in any case.
     *
     * @throws IOException if the folder cannot be listed
     */
    public static boolean isPackage(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().equalsIgnoreCase(COVER));
        }
    }

    /**
     * Packs a folder into one file that can be stored and hashed. The same files give the same
     * bytes on every machine: sorted names, no times, no compression.
     *
     * @param folder the folder, with everything in it
     * @param out is finished but not closed
     * @throws IOException if a file cannot be read or {@code out} not written
     */
    public static void zip(Path folder, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.setMethod(ZipOutputStream.STORED);
        for (var file : FolderArchive.files(folder).entrySet()) {
            var entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            entry.setSize(Files.size(file.getValue()));
            entry.setCrc(checksum(file.getValue()));
            zip.putNextEntry(entry);
            Files.copy(file.getValue(), zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static long checksum(Path file) throws IOException {
        try (var in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }
}
