package dk.rammebilag.publication;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** One file that holds many. It appears whole or not at all. */
public final class Archive implements Closeable {

    private final Path target;
    private final Path building;
    private final ZipOutputStream out;
    private int count;

    private Archive(Path target, Path building) throws IOException {
        this.target = target;
        this.building = building;
        out = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(building)));
    }

    /**
     * Begins one.
     *
     * @throws IOException if nothing can be written beside it
     */
    public static Archive at(Path target) throws IOException {
        var place = target.toAbsolutePath().normalize();
        var building = place.resolveSibling("." + place.getFileName() + ".tmp");
        return new Archive(place, building);
    }

    /**
     * Adds a file.
     *
     * @param name its name within, with {@code /} between the parts
     * @param content read to its end and closed
     * @throws IOException if it cannot be read, or the archive not written
     */
    public void add(String name, InputStream content) throws IOException {
        try (content) {
            out.putNextEntry(new ZipEntry(name));
            content.transferTo(out);
            out.closeEntry();
            count++;
        }
    }

    /**
     * Adds every file of a folder, if it is there.
     *
     * @param parent the folder that names are told from
     * @param folder its name
     * @throws IOException as above
     */
    public void add(Path parent, String folder) throws IOException {
        if (!Files.isDirectory(parent.resolve(folder))) {
            return;
        }
        List<Path> files;
        try (var all = Files.walk(parent.resolve(folder))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (var file : files) {
            add(parent.relativize(file).toString().replace('\\', '/'), Files.newInputStream(file));
        }
    }

    /**
     * Puts the archive in its place.
     *
     * @return how many files are in it
     * @throws IOException if that cannot be done
     */
    public int finish() throws IOException {
        out.close();
        Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        return count;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(building);
    }

    /**
     * Lays all files of an archive in a folder, each checked against its sum.
     *
     * @param archive the file
     * @param folder where to; made when needed
     * @return how many there are
     * @throws IOException if it is no archive, a file is damaged, or a name leads out of the folder
     */
    public static int extract(Path archive, Path folder) throws IOException {
        var files = 0;
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().toList()) {
                var file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder) || entry.isDirectory()) {
                    throw new IOException("not a file of the folder: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                // the library checks sums only where it reads from the front
                try (var content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                    Files.copy(content, file);
                    if (content.getChecksum().getValue() != entry.getCrc()) {
                        throw new IOException("damaged: " + entry.getName());
                    }
                }
                files++;
            }
        }
        return files;
    }
}
