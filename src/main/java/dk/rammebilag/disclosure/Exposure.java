package dk.rammebilag.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which release gave a number away that can be found whatever is hidden now. */
final class Exposure {

    private Exposure() {}

    /**
     * The release after which a number could be found; empty if that is no release's doing.
     *
     * @param releases what has left the house, in that order
     * @param canBeFound whether somebody who knows the first ones of them can find it
     */
    static <R> Optional<R> by(List<R> releases, Predicate<List<R>> canBeFound) {
        return IntStream.rangeClosed(0, releases.size())
                .filter(known -> canBeFound.test(releases.subList(0, known)))
                .boxed()
                .findFirst()
                .filter(known -> known > 0)
                .map(known -> releases.get(known - 1));
    }
}
