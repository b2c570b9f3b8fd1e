package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.document.Matrix;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours can be told from the paper by somebody who sees little. */
class PaletteTests {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double LEAST_FOR_TEXT = 4.5;

    /** WCAG 2.1, success criterion 1.4.11: bars and the lines of a chart. */
    private static final double LEAST_FOR_GRAPHICS = 3;

    static Stream<Color> ink() {
        var type = Typography.STANDARD;
        return Stream.of(type.ink(), type.grey(), type.region());
    }

    static Stream<Color> tints() {
        return Stream.of(2016, 2017)
                .map(year -> CatalogueLoader.load(Path.of("templates"), year))
                .flatMap(catalogue -> catalogue.areas().stream())
                .map(GoalArea::tint)
                .map(Color::decode)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("ink")
    void textIsReadableOnPaper(Color ink) {
        assertThat(contrast(ink, Style.PAPER)).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    @ParameterizedTest
    @MethodSource("ink")
    void textIsReadableOverTheMarkOfADraft(Color ink) {
        assertThat(contrast(ink, Style.WATERMARK)).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    /** Nobody can see it otherwise; drawn darker, it disturbs whoever reads a table. */
    @Test
    void theMarkOfADraftIsSeen() {
        assertThat(contrast(Style.WATERMARK, Style.PAPER)).isBetween(1.25, 1.35);
    }

    /** And they go from light to dark in steps that can be told apart without colour. */
    @ParameterizedTest
    @MethodSource("tints")
    void theCellsOfAMatrixAreReadableOnEachShade(Color tint) {
        for (int step = 0; step <= Matrix.DARKEST; step++) {
            var shade = Matrix.shade(tint, step);
            assertThat(contrast(Typography.STANDARD.cell().color(), shade))
                    .isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
            if (step > 0) {
                assertThat(contrast(shade, Matrix.shade(tint, step - 1))).isGreaterThan(1.15);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tints")
    void aDotIsSeenOnTheBandOfTheMiddleHalf(Color tint) {
        var band = Matrix.shade(tint, 1);
        for (var mark :
                List.of(
                        tint,
                        Typography.STANDARD.own(),
                        Typography.STANDARD.grey(),
                        Typography.STANDARD.ink())) {
            assertThat(contrast(mark, band)).isGreaterThanOrEqualTo(LEAST_FOR_GRAPHICS);
        }
    }

    @ParameterizedTest
    @MethodSource("tints")
    void paperColouredTextIsReadableOnTheBandOfAnArea(Color tint) {
        assertThat(contrast(Style.PAPER, tint)).isGreaterThanOrEqualTo(LEAST_FOR_TEXT);
    }

    @ParameterizedTest
    @MethodSource("tints")
    void barsAreSeenOnPaper(Color tint) {
        assertThat(contrast(tint, Style.PAPER)).isGreaterThanOrEqualTo(LEAST_FOR_GRAPHICS);
        assertThat(contrast(Typography.STANDARD.own(), Style.PAPER))
                .isGreaterThanOrEqualTo(LEAST_FOR_GRAPHICS);
    }

    @Test
    void contrastIsThatOfTheGuideline() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.48);
    }

    private static double contrast(Color one, Color other) {
        var light = Math.max(luminance(one), luminance(other));
        var dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    /** Relative luminance as WCAG 2.1 defines it, 0 to 1. */
    private static double luminance(Color colour) {
        var linear =
                DoubleStream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                        .map(value -> value / 255)
                        .map(value ->
                                value <= 0.03928
                                        ? value / 12.92
                                        : Math.pow((value + 0.055) / 1.055, 2.4))
                        .toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }
}
