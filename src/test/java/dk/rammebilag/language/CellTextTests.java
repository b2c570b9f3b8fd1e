package dk.rammebilag.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+45 12345678",
                "-ukendt",
                "-",
                "-1+cmd|' /C calc'!A0",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠SUM(A1)"
            })
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(CellText.inCsv(text)).isEqualTo("'" + text);
        assertThat(CellText.looksLikeFormula(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "+4", "-1.234,5", "-0.5", "1-2", "a=b", "'x", "−3", " =1"})
    void numbersWithASignAndOtherTextAreLeftAlone(String text) {
        assertThat(CellText.inCsv(text)).isEqualTo(text);
    }
}
