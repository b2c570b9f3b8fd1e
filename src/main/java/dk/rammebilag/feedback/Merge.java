package dk.rammebilag.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sorted runs as one: always the least of the runs' next things, of alike ones the earliest run's.
 */
final class Merge<T> implements Iterator<T> {

    private record Head<T>(T thing, int run, Iterator<T> rest) {}

    private final PriorityQueue<Head<T>> heads;

    private Merge(List<Iterator<T>> runs, Comparator<T> order) {
        heads =
                new PriorityQueue<>(
                        Comparator.comparing((Head<T> head) -> head.thing(), order)
                                .thenComparingInt(Head::run));
        for (var run = 0; run < runs.size(); run++) {
            queue(run, runs.get(run));
        }
    }

    /**
     * The things of files and of a list, each sorted, in order.
     *
     * @return a stream that closes the files
     */
    static <T> Stream<T> of(List<SpoolFile<T>> files, List<T> last, Comparator<T> order) {
        var open = files.stream().map(SpoolFile::open).toList();
        var runs = new ArrayList<Iterator<T>>(open);
        runs.add(last.iterator());
        var things =
                Spliterators.spliteratorUnknownSize(
                        new Merge<>(runs, order), Spliterator.ORDERED | Spliterator.NONNULL);
        return StreamSupport.stream(things, false)
                .onClose(() -> open.forEach(SpoolFile.Reading::close));
    }

    @Override
    public boolean hasNext() {
        return !heads.isEmpty();
    }

    @Override
    public T next() {
        var head = heads.poll();
        if (head == null) {
            throw new NoSuchElementException();
        }
        queue(head.run(), head.rest());
        return head.thing();
    }

    private void queue(int run, Iterator<T> rest) {
        if (rest.hasNext()) {
            heads.add(new Head<>(rest.next(), run, rest));
        }
    }
}
