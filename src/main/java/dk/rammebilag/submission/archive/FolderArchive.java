package dk.rammebilag.submission.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files in a folder and the folders in it; links are not followed. */
public final class FolderArchive implements Archive {

    private final NavigableMap<String, Path> files;

    private FolderArchive(NavigableMap<String, Path> files) {
        this.files = files;
    }

    /**
     * Lists a folder.
     *
     * @throws Unreadable if it holds too much, or two names that differ by case alone
     */
    public static FolderArchive open(Path folder) throws IOException, Unreadable {
        var files = new TreeMap<String, Path>(String.CASE_INSENSITIVE_ORDER);
        var total = 0L;
        for (var file : files(folder).entrySet()) {
            var size = Files.size(file.getValue());
            total += size;
            Limits.check(files.size() + 1, size, total);
            if (files.put(file.getKey(), file.getValue()) != null) {
                throw new Unreadable("duplicate");
            }
        }
        return new FolderArchive(files);
    }

    /** The files by name from the folder, {@code /} between folders, in alphabetical order. */
    public static SortedMap<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        try (var all = Files.walk(folder)) {
            all.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path -> files.put(name(folder.relativize(path)), path));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static String name(Path relative) {
        var name = relative.toString().replace('\\', '/');
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(files.navigableKeySet());
    }

    @Override
    public InputStream open(String name) throws IOException, Unreadable {
        var file = files.get(name);
        if (file == null) {
            throw new Unreadable("part");
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() {}
}
