package dk.rammebilag.run.store;

import dk.rammebilag.submission.CsvPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The received files as they were received, each under its SHA-256; never changed once written. A
 * folder is kept as the zip package it stands for.
 */
public final class FileStore {

    private final Path root;

    /**
     * @param root the folder of the store; made when needed
     */
    public FileStore(Path root) {
        this.root = root;
    }

    /**
     * Keeps a file or a package folder.
     *
     * @return its SHA-256 in hexadecimal
     * @throws UncheckedIOException if it cannot be read, or the store not written
     */
    public String keep(Path received) {
        try {
            Files.createDirectories(root);
            var temporary = Files.createTempFile(root, "modtager", ".tmp");
            try {
                var hash = copy(received, temporary);
                var kept = path(hash);
                if (!Files.exists(kept)) {
                    Files.createDirectories(kept.getParent());
                    move(temporary, kept);
                }
                return hash;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file with that hash is kept. */
    public Path path(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String copy(Path received, Path copy) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        try (var out = new DigestOutputStream(Files.newOutputStream(copy), digest)) {
            if (Files.isDirectory(received)) {
                CsvPackage.zip(received, out);
            } else {
                Files.copy(received, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
