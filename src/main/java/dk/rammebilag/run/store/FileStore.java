package dk.rammebilag.run.store;

import dk.rammebilag.submission.CsvPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The received files as they were received, each under its SHA-256; never changed once written. A
 * folder is kept as the zip package it stands for. Files with personal data are kept apart, in a
 * folder nobody else may read, and never get back among the others.
 */
public final class FileStore {

    /** What is being received, and what a process that was killed had begun to receive. */
    private static final String UNFINISHED = "modtager*.tmp";

    private final Path root;
    private final Path quarantine;

    /**
     * @param root the folder of the store; made when needed
     * @param quarantine the folder of the files with personal data; likewise
     */
    public FileStore(Path root, Path quarantine) {
        this.root = root;
        this.quarantine = quarantine;
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

    /**
     * Clears away what a process that was killed had begun to keep. Only while no other process
     * uses the store.
     *
     * @throws UncheckedIOException if that cannot be done
     */
    public void clearAway() {
        if (!Files.isDirectory(root)) {
            return;
        }
        try (var unfinished = Files.newDirectoryStream(root, UNFINISHED)) {
            for (var file : unfinished) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the file with that hash is kept. */
    public Path path(String sha256) {
        var apart = quarantine.resolve(sha256);
        return Files.exists(apart) ? apart : root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /**
     * Moves a file to the quarantine, unless it is there already.
     *
     * @throws UncheckedIOException if it cannot be moved
     */
    public void quarantine(String sha256) {
        var apart = quarantine.resolve(sha256);
        try {
            if (!Files.exists(apart)) {
                Files.createDirectories(quarantine);
                restrict(quarantine, "rwx------");
                restrict(path(sha256), "rw-------");
                move(path(sha256), apart);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Windows has no such permissions: there the data folder itself must be kept to oneself. */
    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }

    /**
     * The files whose content is not what their name says; those of the quarantine are closed to
     * others on the way.
     *
     * @throws IOException if one cannot be read
     */
    public List<Path> damaged() throws IOException {
        var damaged = new ArrayList<Path>();
        for (var folder : List.of(root, quarantine)) {
            for (var file : filesIn(folder)) {
                if (folder.equals(quarantine)) {
                    restrict(quarantine, "rwx------");
                    restrict(file, "rw-------");
                }
                try (var content = Files.newInputStream(file)) {
                    if (!DigestUtils.sha256Hex(content).equals(file.getFileName().toString())) {
                        damaged.add(file);
                    }
                }
            }
        }
        return damaged;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
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
