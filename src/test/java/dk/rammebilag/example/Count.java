package dk.rammebilag.example;

import dk.rammebilag.catalogue.Dimension;
import java.util.List;
import java.util.Set;

/**
 * An indicator counted out in one kommune and year.
 *
 * @param all those in the denominator; those in the numerator where inhabitants are the denominator
 * @param counted those in the numerator
 */
record Count(List<Person> all, Set<Person> counted) {

    long numerator() {
        return all.stream().filter(counted::contains).count();
    }

    long denominator() {
        return all.size();
    }

    /** Whether there is anybody under that code. */
    boolean has(Dimension dimension, String code) {
        return all.stream().anyMatch(p -> p.is(dimension, code));
    }

    /** Those of them under that code. */
    Count of(Dimension dimension, String code) {
        return new Count(all.stream().filter(p -> p.is(dimension, code)).toList(), counted);
    }
}
