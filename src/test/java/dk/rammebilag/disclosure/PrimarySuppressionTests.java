package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimarySuppressionTests {

    @ParameterizedTest
    @CsvSource({
        "VH1,   0,  20,            ",
        "VH1,   1,  20, NUMERATOR  ",
        "VH1,   4,  20, NUMERATOR  ",
        "VH1,   5,  20,            ",
        "VH1,  15,  20,            ",
        "VH1,  16,  20, REST       ",
        "VH1,  19,  20, REST       ",
        "VH1,  20,  20,            ",
        "VH1,   0,   4, DENOMINATOR",
        "VH1,   0,   5,            ",
        "VH1,   0,   0,            ",
        "VH1,    ,  20,            ",
        "VH8,   4,    , NUMERATOR  ",
        "VH8,   5,    ,            ",
        "VH8,   0,    ,            ",
        "VH8, 9867,   ,            ",
        "PS1,   4,  20, NUMERATOR  ",
    })
    void hidesARowThatIsAboutFew(
            String indicator,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable Reason reason) {
        var catalogue = SmallAgreement.of(2017);
        var tally = new Tally(catalogue);
        tally.add("661", SmallAgreement.total(indicator, numerator, denominator));

        var hidden = new PrimarySuppression(catalogue).of(tally.figures()).hidden();

        var row = FigureKey.total(indicator, indicator.equals("PS1") ? "1082" : "661");
        assertThat(hidden.get(row)).isEqualTo(reason);
        assertThat(hidden.containsKey(row.in("1082"))).isEqualTo(reason != null);
    }

    @Test
    void ofUnknownAgeOnlyTheCountCanBeSmall() {
        var catalogue = SmallAgreement.of(2017);
        var tally = new Tally(catalogue);
        for (var age : SmallAgreement.AGE_GROUPS) {
            tally.add("661", SmallAgreement.row("VH8", "I alt", age, "I alt", 4L, null));
        }

        assertThat(new PrimarySuppression(catalogue).of(tally.figures()).hidden())
                .containsEntry(
                        new FigureKey("VH8", "661", "total", "uoplyst", "total"), Reason.NUMERATOR);
    }
}
