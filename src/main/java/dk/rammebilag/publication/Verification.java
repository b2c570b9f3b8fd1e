package dk.rammebilag.publication;

import dk.rammebilag.publication.Mismatch.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/** Holds a folder against its manifest. */
public final class Verification {

    private Verification() {}

    /**
     * Reads every file of the folder again. Paths in the manifest are only compared, never
     * followed.
     *
     * @param folder an output folder
     * @return what differs, ordered by path; empty when nothing does
     */
    public static List<Mismatch> verify(Path folder) {
        List<FileEntry> promised;
        try {
            promised = Manifest.read(folder).outputs();
        } catch (IOException e) {
            return List.of(new Mismatch(Manifest.FILE, Kind.NO_MANIFEST));
        }
        try {
            return compare(promised, FileEntry.in(folder));
        } catch (IOException e) {
            return List.of(new Mismatch(String.valueOf(e.getMessage()), Kind.UNREADABLE));
        }
    }

    private static List<Mismatch> compare(List<FileEntry> promised, List<FileEntry> found) {
        var before = new HashMap<String, FileEntry>();
        promised.forEach(entry -> before.put(entry.path(), entry));
        var now = new HashMap<String, FileEntry>();
        found.forEach(entry -> now.put(entry.path(), entry));
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(now.keySet());
        var mismatches = new ArrayList<Mismatch>();
        for (var path : paths) {
            if (!now.containsKey(path)) {
                mismatches.add(new Mismatch(path, Kind.MISSING));
            } else if (!before.containsKey(path)) {
                mismatches.add(new Mismatch(path, Kind.EXTRA));
            } else if (!before.get(path).equals(now.get(path))) {
                mismatches.add(new Mismatch(path, Kind.CHANGED));
            }
        }
        return List.copyOf(mismatches);
    }
}
