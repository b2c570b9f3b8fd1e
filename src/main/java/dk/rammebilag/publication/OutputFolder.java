package dk.rammebilag.publication;

import dk.rammebilag.language.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The folder a run leaves. It is built beside its place, under a name that begins with a full stop,
 * and moved there whole; what stood there before is kept as {@code <folder>.<n>}.
 *
 * <p>Publishing is two renames: the earlier folder aside, the new one in. Whatever stops the
 * program before, between or after them, the same call again ends right, and so does the next round
 * of the same folder. Several threads may write different files at once; only one round may be at
 * work on a folder at a time.
 */
public final class OutputFolder {

    /** The folders that are not for the public; each holds a line that says so. */
    private static final List<String> INTERNAL = List.of("intern", "kommuner");

    private static final String WARNING = "MAA-IKKE-OFFENTLIGGOERES.txt";

    private final Path target;
    private final Siblings siblings;
    private final Path building;

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes it, and leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * A folder to be; nothing is touched yet.
     *
     * @param target where it belongs
     * @param round names the round among those of this folder, the same after a restart; letters,
     *     digits and hyphens
     * @throws PublicationException if the place is the root of a disk
     */
    public OutputFolder(Path target, String round) {
        this.target = target.toAbsolutePath().normalize();
        var parent = this.target.getParent();
        if (parent == null) {
            throw new PublicationException("publication.foreign", this.target);
        }
        this.siblings = new Siblings(parent, this.target.getFileName().toString());
        this.building = siblings.building(round);
    }

    /**
     * Makes sure of the place before anything is made for it, and clears away what other rounds
     * left. After a restart the files written so far are still there.
     *
     * @throws PublicationException if the place cannot be written to, or is taken by a file or by a
     *     folder no run has left
     */
    public void begin() {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new PublicationException("publication.isFile", target);
        }
        if (isForeign(target)) {
            throw new PublicationException("publication.foreign", target);
        }
        try {
            Files.createDirectories(siblings.parent());
            if (!Files.isWritable(siblings.parent())) {
                throw new AccessDeniedException(siblings.parent().toString());
            }
            finishEarlierRounds();
        } catch (IOException e) {
            throw PublicationException.of(siblings.parent(), e);
        }
    }

    /**
     * Writes a file, in place of what an earlier attempt left.
     *
     * @param path its name within the folder, e.g. {@code bilag/bilag-1.pdf}
     * @param content what to write
     * @throws PublicationException if it cannot be written
     */
    public void write(String path, Content content) {
        var file = building.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.writeTo(out);
            }
        } catch (UncheckedIOException e) {
            throw PublicationException.of(file, new IOException(e));
        } catch (IOException e) {
            throw PublicationException.of(file, e);
        }
    }

    /**
     * Makes sure that nothing is missing.
     *
     * @param paths the files that must have been written
     * @throws IllegalStateException naming the first that has not
     */
    public void require(Collection<String> paths) {
        var folder = Files.exists(building) ? building : target;
        for (var path : paths) {
            if (!Files.isRegularFile(folder.resolve(path))) {
                throw new IllegalStateException("not written: " + folder.resolve(path));
            }
        }
    }

    /**
     * Moves the folder into place with its manifest; doing it twice is doing it once.
     *
     * @param manifest what to say of the run; its outputs are the files of the folder
     * @throws PublicationException if a file cannot be written or a folder cannot be moved
     */
    public void publish(Manifest manifest) {
        if (isPublished(manifest)) {
            return;
        }
        INTERNAL.forEach(this::warn);
        write(Manifest.FILE, out -> out.write(manifest.listing(building).bytes()));
        moveIn(building);
    }

    private void warn(String folder) {
        if (Files.isDirectory(building.resolve(folder))) {
            var line = Messages.text("publication.internal") + "\n";
            write(folder + "/" + WARNING, out -> out.write(line.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private boolean isPublished(Manifest manifest) {
        if (Files.exists(building)) {
            return false;
        }
        try {
            var published = Files.readAllBytes(target.resolve(Manifest.FILE));
            if (Arrays.equals(published, manifest.listing(target).bytes())) {
                return true;
            }
            throw new IllegalStateException("nothing was built in " + building);
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("nothing was built in " + building, e);
        } catch (IOException e) {
            throw PublicationException.of(target, e);
        }
    }

    private void moveIn(Path built) {
        try {
            if (isEmpty(target)) {
                Files.delete(target);
            } else if (Files.exists(target)) {
                Files.move(target, siblings.nextFree(), StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(built, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw PublicationException.notMoved(target, e);
        }
    }

    /**
     * What another round left: a whole folder that was stopped on its way into an empty place goes
     * there now, anything else is rubbish.
     */
    private void finishEarlierRounds() throws IOException {
        for (var folder : siblings.rounds()) {
            if (folder.equals(building)) {
                continue;
            }
            if (!Files.exists(target) && Verification.verify(folder).isEmpty()) {
                moveIn(folder);
            } else {
                delete(folder);
            }
        }
    }

    private static boolean isForeign(Path folder) {
        try {
            return Files.exists(folder)
                    && !isEmpty(folder)
                    && !Files.exists(folder.resolve(Manifest.FILE));
        } catch (IOException e) {
            throw PublicationException.of(folder, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
