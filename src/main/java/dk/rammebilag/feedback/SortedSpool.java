package dk.rammebilag.feedback;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of any length that is handed out sorted, as often as asked. Whenever {@value #HELD} things
 * are held they are put aside in a temporary file, sorted; the files are merged when asked for. Not
 * safe to share between threads. Nothing is added once it has been asked.
 *
 * @param <T> the things
 */
final class SortedSpool<T> implements AutoCloseable {

    static final int HELD = 10_000;

    private final Form<T> form;
    private final Comparator<T> order;
    private final List<SpoolFile<T>> files = new ArrayList<>();
    private final List<T> held = new ArrayList<>();
    private boolean sorted;

    SortedSpool(Form<T> form, Comparator<T> order) {
        this.form = form;
        this.order = order;
    }

    /**
     * Adds a thing.
     *
     * @throws UncheckedIOException if the temporary folder cannot be written to
     */
    void add(T thing) {
        held.add(thing);
        if (held.size() == HELD) {
            putAside();
        }
    }

    private void putAside() {
        held.sort(order);
        try {
            var file = Aside.file(".tmp");
            files.add(new SpoolFile<>(file, held.size(), form));
            try (var out =
                    new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                for (var thing : held) {
                    form.write(thing, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        held.clear();
    }

    /** Everything, in order; things alike in the order they came. To be closed. */
    Stream<T> stream() {
        // Not again while somebody is still going through the list.
        if (!sorted) {
            held.sort(order);
            sorted = true;
        }
        return files.isEmpty() ? held.stream() : Merge.of(files, held, order);
    }

    @Override
    public void close() {
        files.forEach(SpoolFile::delete);
    }
}
