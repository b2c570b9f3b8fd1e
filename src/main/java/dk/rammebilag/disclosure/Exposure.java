package dk.rammebilag.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which release gave a number away that can be found whatever is hidden now.
 *
 * @param <R> a release
 * @param <N> a number about few
 */
final class Exposure<R, N> {

    private final List<R> releases;
    private final Function<List<R>, Set<N>> found;

    /** What is found by how many releases are known; worked out once. */
    private final Map<Integer, Set<N>> foundKnowing = new HashMap<>();

    /**
     * @param releases what has left the house, in that order
     * @param found what somebody finds who knows the first ones of them
     */
    Exposure(List<R> releases, Function<List<R>, Set<N>> found) {
        this.releases = releases;
        this.found = found;
    }

    /** The release after which a number could be found; empty if that is no release's doing. */
    Optional<R> of(N number) {
        return IntStream.rangeClosed(0, releases.size())
                .filter(known -> found(known).contains(number))
                .boxed()
                .findFirst()
                .filter(known -> known > 0)
                .map(known -> releases.get(known - 1));
    }

    private Set<N> found(int known) {
        return foundKnowing.computeIfAbsent(known, _ -> found.apply(releases.subList(0, known)));
    }
}
