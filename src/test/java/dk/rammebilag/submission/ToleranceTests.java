package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as people type them, and what is made of them; the table is {@code tolerances.csv}. */
class ToleranceTests {

    /** The same in a workbook and in CSV, but that CSV knows no numbers that are not text. */
    @ParameterizedTest(name = "{0} {1}: <{2}>")
    @CsvFileSource(resources = "/submission/tolerances.csv", numLinesToSkip = 1, delimiter = '|')
    void isReadAs(
            SheetLayout layout,
            String header,
            String typed,
            String value,
            @Nullable String inWorkbook,
            @Nullable String inCsv) {
        var form = Form.complete().with(layout, header, escaped(typed));
        check(Reading.of(form.workbook()), layout, header, value, inWorkbook);
        check(Reading.of(form.csvZip()), layout, header, value, inCsv);
    }

    private static void check(
            Reading reading,
            SheetLayout layout,
            String header,
            String value,
            @Nullable String rule) {
        assertThat(reading.rules()).isEqualTo(Stream.ofNullable(rule).toList());
        var cell = cell(reading, layout, header);
        switch (value) {
            case "(blank)" -> assertThat(cell.isBlank()).isTrue();
            case "(unreadable)" -> assertThat(cell.readable()).isFalse();
            default -> assertThat(cell.value()).hasToString(value);
        }
    }

    private static String escaped(String typed) {
        var text = typed;
        for (var character :
                Map.of("NBSP", "\u00a0", "ZWSP", "\u200b", "MINUS", "\u2212", "LF", "\n", "SP", " ")
                        .entrySet()) {
            text = text.replace("{" + character.getKey() + "}", character.getValue());
        }
        return text;
    }

    static Cell<?> cell(Reading reading, SheetLayout layout, String header) {
        var row =
                reading.all(Row.class).stream()
                        .skip(List.of(SheetLayout.values()).indexOf(layout))
                        .findFirst()
                        .orElseThrow();
        var component = row.getClass().getRecordComponents()[layout.indexOf(header)];
        try {
            return (Cell<?>) component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Titel, 121, S11, højst 120 tegn; der er 121",
        "Titel, 120, '', ''",
        "Beskrivelse, 2001, S11, højst 2.000 tegn; der er 2.001",
        "Beskrivelse, 2000, '', ''",
        "Samarbejdspartnere, 32767, '', ''",
    })
    void aTextHasItsLimit(String header, int length, String rule, String expected) {
        var form = Form.complete().with(SheetLayout.INITIATIVES, header, "æ".repeat(length));
        for (var file : List.of(form.workbook(), form.csvZip())) {
            var reading = Reading.of(file);
            assertThat(reading.rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
            assertThat(reading.faults().stream().map(Fault::expected))
                    .isEqualTo(rule.isEmpty() ? List.of() : List.of(expected));
            assertThat(reading.faults()).allMatch(fault -> fault.given().length() <= 201);
        }
    }

    @Test
    void whatHasTheWrongTypeInAWorkbookIsQuoted() {
        var form =
                Form.complete()
                        .with(SheetLayout.OBSERVATIONS, "Tæller", 12.5)
                        .with(SheetLayout.OBSERVATIONS, "Nævner", true)
                        .with(SheetLayout.OBSERVATIONS, "Aldersgruppe", LocalDate.of(2016, 11, 6))
                        .with(SheetLayout.OFFERS, "Pladser", 12.25)
                        .with(SheetLayout.TARGETS, "Besluttet dato", 42_500L);
        var reading = Reading.of(form.workbook());
        assertThat(reading.rules()).hasSize(5).containsOnly("S06");
        assertThat(reading.faults().stream().map(Fault::given))
                .containsExactly("06-11-2016", "12,5", "SAND", "42500", "12,25");
        assertThat(reading.faults().getLast().expected()).contains("højst 1");
    }

    @Test
    void numbersMayStandInTextColumns() {
        var form =
                Form.complete()
                        .with(SheetLayout.COVER, "Skemaversion", 1L)
                        .with(SheetLayout.COVER, "Kommunekode", 791L)
                        .with(SheetLayout.NEEDS, "Score", 2L)
                        .with(SheetLayout.OFFERS, "Navn", 24.5)
                        .with(SheetLayout.OFFERS, "Bemærkning", LocalDate.of(2016, 2, 1));
        var reading = Reading.of(form.workbook());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.one(Cover.class).code().value()).isEqualTo("791");
        assertThat(reading.one(Need.class).score().value()).isEqualTo("2");
        assertThat(reading.one(Offer.class).name().value()).isEqualTo("24,5");
        assertThat(reading.one(Offer.class).remark().value()).isEqualTo("01-02-2016");
    }

    @Test
    void aNoteOnANumberSaysHowItWasRead() {
        var expected =
                Stream.of("1.234", "12")
                        .map(typed ->
                                Form.complete().with(SheetLayout.OBSERVATIONS, "Tæller", typed))
                        .map(form -> Reading.of(form.workbook()).only().expected());
        assertThat(expected)
                .satisfiesExactly(
                        a -> assertThat(a).contains("1234 uden punktum"),
                        b -> assertThat(b).contains("tallet 12;"));
    }
}
