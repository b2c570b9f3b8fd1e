package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTests {

    static Stream<Color> colorsOfText() {
        return Stream.of(Style.INK, Style.GREY, Style.REGION, Style.OWN);
    }

    @ParameterizedTest
    @MethodSource("colorsOfText")
    void textIsReadableOnPaper(Color color) {
        var contrast = (luminance(Style.PAPER) + 0.05) / (luminance(color) + 0.05);
        assertThat(contrast).isGreaterThanOrEqualTo(4.5);
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int component) {
        var share = component / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
