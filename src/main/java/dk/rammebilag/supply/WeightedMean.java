package dk.rammebilag.supply;

import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Σ value × weight ÷ Σ weight, exactly. */
final class WeightedMean {

    /**
     * A value and what it weighs.
     *
     * @param weight above 0
     */
    record Term(Ratio value, BigDecimal weight) {}

    private WeightedMean() {}

    /** The mean; empty where there is nothing to take it of. */
    static Optional<Ratio> of(List<Term> terms) {
        return terms.stream()
                .map(term -> term.value().times(Ratio.of(term.weight())))
                .reduce(Ratio::plus)
                .map(sum ->
                        sum.dividedBy(
                                Ratio.of(
                                        terms.stream()
                                                .map(Term::weight)
                                                .reduce(BigDecimal.ZERO, BigDecimal::add))));
    }
}
