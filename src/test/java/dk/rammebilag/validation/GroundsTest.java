package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Validity;
import org.junit.jupiter.api.Test;

/** A code of other years; none that ships has ended yet. */
class GroundsTest {

    @Test
    void theYearsOfACodeAreSaid() {
        assertThat(Grounds.outside(new Validity(2020, Validity.OPEN)))
                .isEqualTo("det bruges først fra 2020");
        assertThat(Grounds.outside(new Validity(Validity.ALWAYS.from(), 2015)))
                .isEqualTo("det blev kun brugt til og med 2015");
        assertThat(Grounds.outside(new Validity(2010, 2015)))
                .isEqualTo("det blev kun brugt fra 2010 til 2015");
    }
}
