package dk.rammebilag.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file and the proof of its content.
 *
 * @param path its name within its folder, with {@code /} between the parts on every machine
 * @param size in bytes
 * @param sha256 SHA-256 of its bytes, in lower-case hexadecimal
 */
public record FileEntry(String path, long size, String sha256) {

    public FileEntry {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
    }

    /**
     * The entry of a file as it is now.
     *
     * @param path the name it is to be known by
     * @param file where it is
     * @throws IOException if it cannot be read
     */
    public static FileEntry of(String path, Path file) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        long size;
        try (var sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            size = Files.copy(file, sink);
        }
        return new FileEntry(path, size, HexFormat.of().formatHex(digest.digest()));
    }

    /**
     * Every file under a folder but its manifest.
     *
     * @throws IOException if one of them cannot be read
     */
    static List<FileEntry> in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> entry(folder, file))
                    .filter(entry -> !entry.path().equals(Manifest.FILE))
                    .toList();
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e.getCause());
        }
    }

    private static FileEntry entry(Path folder, Path file) {
        var path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return of(path, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
