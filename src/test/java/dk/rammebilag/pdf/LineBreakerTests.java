package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Inline;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTests {

    private static final Fonts FONTS = new Fonts();
    private static final LineBreaker BREAKER = new LineBreaker(FONTS);
    private static final float ROUNDING = 0.01f;

    @Property
    void noWordIsLostOrJoined(
            @ForAll("runs") @Size(max = 4) List<Words> runs,
            @ForAll @FloatRange(min = 5, max = 400) float width) {
        var words = runs.stream().map(Words::text).collect(Collectors.joining());
        var lines = BREAKER.lines(runs, width);
        var set = lines.stream().map(Line::text).collect(Collectors.joining());
        assertThat(visible(set)).isEqualTo(visible(words));
    }

    @Property
    void noLineIsWiderThanItMayBeUnlessItIsOneLetter(
            @ForAll("runs") @Size(max = 4) List<Words> runs,
            @ForAll @FloatRange(min = 5, max = 400) float width) {
        assertThat(BREAKER.lines(runs, width))
                .allSatisfy(line -> {
                    if (line.text().strip().length() > 1) {
                        assertThat(line.width(FONTS)).isLessThanOrEqualTo(width + ROUNDING);
                    }
                });
    }

    @Property
    void aTitleTakesNoMoreLinesThanItMust(@ForAll("texts") @NotEmpty String text) {
        assertThat(BREAKER.title(text, Typography.STANDARD.coverTitle()))
                .hasSameSizeAs(
                        BREAKER.lines(text, Typography.STANDARD.coverTitle(), Style.MEASURE));
    }

    @Test
    void aParagraphSignStaysWithItsNumber() {
        assertThat(BREAKER.lines("SEL § 108", Typography.STANDARD.cell(), 30))
                .extracting(Line::text)
                .containsExactly("SEL ", "§ 108");
    }

    @Test
    void theLinesOfATitleAreAboutEquallyWide() {
        assertThat(
                        BREAKER.title(
                                "Bilag 3: Socialt udsatte børn og unge",
                                Typography.STANDARD.coverTitle()))
                .extracting(Line::text)
                .containsExactly("Bilag 3: Socialt ", "udsatte børn og unge");
    }

    @ParameterizedTest
    @CsvSource({
        "'kommunerne er fortsat', 'kommunerne |er fortsat'",
        "'Ringkøbing-Skjern Kommune', 'Ringkøbing-|Skjern |Kommune'",
        "'i årene 2015-2017', 'i årene |2015-2017'",
        "'uddannelse/arbejde', 'uddannelse/|arbejde'",
        "'mere end 12\u00A0000', 'mere end |12\u00A0000'",
        "'Udviklingsforstyrrelser', 'Udviklingsfors|tyrrelser'",
    })
    void breaksWhereAReaderExpectsIt(String text, String lines) {
        assertThat(BREAKER.lines(text, Typography.STANDARD.cell(), 56))
                .extracting(Line::text)
                .containsExactly(lines.split("\\|"));
    }

    @Test
    void aCommaStaysWithItsWordThoughItHasAnotherStyle() {
        var link = new Inline.Link("sekretariatet", "https://example.dk");
        var runs =
                List.of(
                        Words.of("Spørg ", Typography.STANDARD.body()),
                        new Words("sekretariatet", Typography.STANDARD.body(), link),
                        Words.of(", indberetningen", Typography.STANDARD.body()));
        var withoutTheComma = FONTS.width("Spørg sekretariatet", Typography.STANDARD.body()) + 1;
        assertThat(BREAKER.lines(runs, withoutTheComma))
                .extracting(Line::text)
                .containsExactly("Spørg ", "sekretariatet, ", "indberetningen");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb\r\nc', 'a b c'",
        "'Ba\u030Ardman', 'Bårdman'",
        "'\uFEFFVed ikke', 'Ved ikke'"
    })
    void textFromSpreadsheetsIsMadeReady(String written, String set) {
        assertThat(BREAKER.lines(written, Typography.STANDARD.body(), 500))
                .extracting(Line::text)
                .containsExactly(set);
    }

    @ParameterizedTest
    @CsvSource({
        "Special\u00ADpædagogisk, 200, Specialpædagogisk",
        "Special\u00ADpædagogisk, 60, Special\u00AD|pædagogisk",
        "Special\u00ADpæda\u00ADgogisk støtte, 60, Special\u00AD|pædagogisk |støtte",
        "Special\u00AD, 200, Special",
        "\u00AD, 200, ''"
    })
    void aSoftHyphenIsSeenWhereALineEndsThere(String text, float width, String lines) {
        assertThat(BREAKER.lines(text, Typography.STANDARD.body(), width))
                .extracting(Line::text)
                .isEqualTo(lines.isEmpty() ? List.of() : List.of(lines.split("\\|")));
    }

    @Test
    void aColumnMayBeAsNarrowAsTheLongestPartOfAWord() {
        var style = Typography.STANDARD.cell();
        assertThat(BREAKER.widest("Social\u00ADpsykiatri\u00ADsk", style))
                .isEqualTo(FONTS.width("psykiatri\u00AD", style));
    }

    private static String visible(String text) {
        return text.replace("\u00AD", "");
    }

    @Provide
    Arbitrary<List<Words>> runs() {
        var styles =
                Arbitraries.of(
                        Typography.STANDARD.body(),
                        Typography.STANDARD.body().in(Face.BOLD),
                        Typography.STANDARD.small());
        return texts().flatMap(text -> styles.map(style -> Words.of(text, style))).list();
    }

    /** Danish letters with many places to break, and some that must hold. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aæijklmøåÅW.,%9 -\u00a0\u00AD– ").ofMaxLength(120);
    }
}
