package dk.rammebilag.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid name somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The valid name nearest to what was written, by edit distance without regard to case; empty
     * when nothing is near (more than a third of the letters, and at least two, would have to
     * change).
     */
    public static Optional<String> to(String written, Collection<String> valid) {
        var limit = Math.max(2, written.length() / 3);
        return valid.stream()
                .filter(name -> distance(written, name) <= limit)
                .min(
                        Comparator.comparingInt((String name) -> distance(written, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String left, String right) {
        return LevenshteinDistance.getDefaultInstance()
                .apply(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT));
    }
}
