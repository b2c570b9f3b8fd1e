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
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreakerTests {

    private static final Fonts FONTS = new Fonts();
    private static final LineBreaker BREAKER = new LineBreaker(FONTS);

    @Property(tries = 300)
    void linesLoseNothingAndAreNotTooWide(
            @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 20, max = 300) int width) {
        var runs =
                texts.stream()
                        .map(text ->
                                Words.of(text, text.length() % 2 == 0 ? Style.BODY : Style.FIGURE))
                        .toList();
        var lines = BREAKER.lines(runs, width);
        assertThat(lines.stream().map(Line::text).collect(Collectors.joining()))
                .isEqualTo(String.join("", texts));
        assertThat(lines).allMatch(line -> line.width(FONTS) <= width + 0.01f);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .withChars("abcæøåÆ§1,.-/ \u00A0")
                .ofMinLength(1)
                .ofMaxLength(60)
                .list()
                .ofMaxSize(4);
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
        var broken = BREAKER.lines(text, Style.CELL, 56).stream().map(Line::text);
        assertThat(broken).containsExactly(lines.split("\\|"));
    }

    @Test
    void noSignStandsAloneBecauseItHasAnotherStyle() {
        var link = new Inline.Link("sekretariatet", "https://example.dk");
        var runs =
                List.of(
                        Words.of("Spørg ", Style.BODY),
                        new Words("sekretariatet", Style.BODY, link),
                        Words.of(", indberetninger", Style.BODY));
        var justTheWord = FONTS.width("Spørg sekretariatet", Style.BODY) + 1;
        assertThat(BREAKER.lines(runs, justTheWord))
                .extracting(Line::text)
                .containsExactly("Spørg ", "sekretariatet, ", "indberetninger");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb\nc', 'a b c'",
        "'Ba\u030Ard\u00ADman', 'Bårdman'",
        "'\uFEFFVed ikke', 'Ved ikke'"
    })
    void textFromSpreadsheetsIsMadeReady(String written, String set) {
        assertThat(BREAKER.lines(written, Style.BODY, 500))
                .extracting(Line::text)
                .containsExactly(set);
    }
}
