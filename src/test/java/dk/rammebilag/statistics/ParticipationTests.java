package dk.rammebilag.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTests {

    /** In 661 live 90 ages of 210 people, in 665 of 1010, in 740 of 10 and in 751 of 210. */
    @ParameterizedTest
    @CsvSource({
        "661 665 740 751, 144000, false",
        "661 665 740,     123000, true",
        "665 751 661,     143000, false",
        "665,             101000, true",
        "1082,                 0, true",
    })
    void isMeasuredInInhabitants(String used, long inhabitants, boolean thin) {
        var codes = List.of(used.split(" "));

        var participation = Participation.of(SmallAgreement.of(2017), codes::contains);

        assertThat(participation.inhabitants()).contains(Ratio.of(inhabitants, 1440));
        assertThat(participation.isThin()).isEqualTo(thin);
        assertThat(participation.expected()).isEqualTo(4);
        assertThat(participation.used())
                .isEqualTo(codes.stream().filter(SmallAgreement.KOMMUNER::contains).count());
    }

    @Test
    void isNotKnownWhereThePopulationIsNot() {
        var participation = Participation.of(SmallAgreement.of(2015), code -> true);

        assertThat(participation).isEqualTo(new Participation(4, 4, Optional.empty()));
        assertThat(participation.isThin()).isFalse();
    }
}
