package dk.rammebilag.validation;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule: its public code and a pure check. Title, severity, words and limits are the catalogue's.
 *
 * @param code its code, e.g. {@code B03}
 * @param details the names of the words its message may use beside the {@link Wording#COMMON} ones;
 *     every problem it finds gives all of them
 * @param limits the names of the numbers it takes from the catalogue's entry
 * @param check the check
 * @param <T> what it looks at
 */
record Rule<T>(String code, Set<String> details, Set<String> limits, Check<T> check) {

    /** A rule without limits. */
    Rule(String code, Set<String> details, Check<T> check) {
        this(code, details, Set.of(), check);
    }

    /** A rule whose message needs no words of its own. */
    static <T> Rule<T> of(String code, Check<T> check) {
        return new Rule<>(code, Set.of(), check);
    }

    /** A check of one thing. */
    @FunctionalInterface
    interface Check<T> {

        /** What is wrong with it or could not be looked at; empty when all is well. */
        Stream<? extends Outcome> outcomes(T subject, Setting setting);
    }
}
