package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rule finds in a file it does not pass over in silence when a part of the file is lost: it
 * still finds something, or says what it could not check. Every failing case of the tables is tried
 * with every sheet and column lost or unreadable.
 */
@Execution(ExecutionMode.CONCURRENT)
class NothingPassesUncheckedTest {

    /** An unreadable cell is not blank, which is all this rule asks. */
    private static final Set<String> ASKS_FOR_BLANKS = Set.of("C02");

    static Stream<RuleCase> failing() {
        return RuleCase.all().stream().filter(rule -> !rule.finds().isEmpty());
    }

    static Stream<BetweenCase> failingBetween() {
        return BetweenCase.all().stream().filter(rule -> !rule.finds().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("failing")
    void whatIsLostIsSaid(RuleCase rule) {
        assertThat(Damage.all())
                .filteredOn(damage -> !isOfNoConcern(rule.rule(), damage))
                .filteredOn(damage -> isSilent(rule.rule(), rule.run(damage)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("failingBetween")
    void whatIsLostOfOneIsSaidToThatOne(BetweenCase rule) {
        for (var code : rule.finds().keySet()) {
            assertThat(Damage.all())
                    .filteredOn(damage -> isSilent(rule.rule(), to(code, rule.run(code, damage))))
                    .isEmpty();
        }
    }

    /** What one of them is told. */
    private static Findings to(String code, Findings all) {
        var own = new Findings();
        all.found.stream().filter(f -> f.geography().equals(code)).forEach(own::found);
        all.notChecked.stream().filter(n -> n.geography().equals(code)).forEach(own::notChecked);
        return own;
    }

    private static boolean isOfNoConcern(String rule, Damage damage) {
        return switch (damage.kind()) {
            case SHEET_LOST -> false;
            // What is not there has no wrong content.
            case COLUMN_LOST -> rule.equals("S06");
            case COLUMN_UNREADABLE ->
                    ASKS_FOR_BLANKS.contains(rule)
                            && damage.toString().matches(".*(Tæller|Nævner)");
        };
    }

    private static boolean isSilent(String rule, Findings findings) {
        return findings.of(rule).isEmpty() && findings.uncheckedOf(rule).isEmpty();
    }
}
