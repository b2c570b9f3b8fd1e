package dk.rammebilag.feedback.marked;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The copy as a zip file that does not tell when it was made. */
final class CopyZip {

    /** A month after the earliest a zip file can tell, which Java would write in the local zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    /**
     * @param out where to; not closed
     */
    CopyZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Begins a part, which is there when the stream is closed. */
    OutputStream part(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                zip.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                zip.closeEntry();
            }
        };
    }

    /** Writes a part that is text. */
    void part(String name, String text) throws IOException {
        try (var out = part(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
