package dk.rammebilag.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.Progress.Standing;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.statistics.LocalTarget;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conclusion is not drawn from a number that waits for an answer. */
class VerdictTests {

    /** Aarhus is asked about A1 and has not answered; Odder is, about a number that is hidden. */
    @ParameterizedTest
    @CsvSource({
        "751, A1, REACHED, AWAITING",
        "751, A1, ON_THE_WAY, AWAITING",
        "751, A1, UNCHANGED, AWAITING",
        "751, A1, WRONG_WAY, AWAITING",
        "751, A1, UNKNOWN, UNKNOWN",
        "751, A1, STARTING, STARTING",
        "751, A1, NOT_FIXED, NOT_FIXED",
        "751, A2, REACHED, REACHED",
        "710, A1, REACHED, REACHED",
        "727, A1, UNKNOWN, UNKNOWN",
        "727, A1, WRONG_WAY, WRONG_WAY",
    })
    void whatIsNotAnsweredForIsNotJudged(
            String kommune, String indicator, Standing standing, Verdict verdict) {
        assertThat(
                        Verdict.of(
                                facts(),
                                new Progress(
                                        indicator,
                                        kommune,
                                        standing,
                                        LocalTarget.Type.LEVEL,
                                        BigDecimal.TEN,
                                        2018,
                                        2016,
                                        null)))
                .isEqualTo(verdict);
    }

    private static Facts facts() {
        var catalogue = SmallRegion.catalogue();
        var figures =
                new Counts()
                        .total("A1", "710", 30, 100)
                        .total("A1", "727", 3, 100)
                        .total("A1", "751", 40, 100)
                        .total("A2", "751", 40, 100)
                        .publish(catalogue);
        var draft = SmallRegion.DRAFT;
        var open = Map.of("A1", Set.of("727", "751"));
        var basis =
                new Basis(
                        draft.asOf(),
                        draft.state(),
                        draft.statuses(),
                        draft.used(),
                        new Answered(Map.of(), Map.of(), open));
        return new Facts(catalogue, figures, PublishableSupply.none(catalogue, figures), basis);
    }
}
