package dk.rammebilag.submission;

import static dk.rammebilag.submission.Form.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like a CPR number is reported without being repeated. The numbers are made up. */
class PersonalNumberTests {

    private static final String REMOVED = "[fjernet: ligner et CPR-nummer]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "010170-1234",
                "010170 1234",
                "0101701234",
                "Ida (010170-1234) er flyttet",
                "010170\u00a01234",
                "010170\u20111234",
                "010170\u20131234",
                "0101\u200b70-1234",
                "290200-4321",
                "290296-4321",
                "P-nr. 1234567890, cpr 311299-0000",
                "første linje\n010170-1234"
            })
    void isFoundInText(String text) {
        for (var file : files(SheetLayout.OBSERVATIONS, "Forklaring", text)) {
            var reading = Reading.of(file);
            assertThat(reading.only().rule()).isEqualTo("P01");
            assertThat(reading.only().given()).isEmpty();
            assertThat(reading.only().at().address()).isEqualTo("G2");
            assertThat(reading.one(Observation.class).explanation().value()).isEqualTo(REMOVED);
            assertNothingRepeats(reading);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "320170-1234",
                "011370-1234",
                "290201-1234",
                "000000-0000",
                "010170--1234",
                "010170  1234",
                "010170/1234",
                "010170-123",
                "010170-12345",
                "1010170-1234",
                "20150101-1234",
                "5798001010170",
                "1234567890"
            })
    void isNotSeenInOtherNumbers(String text) {
        for (var file : files(SheetLayout.OBSERVATIONS, "Forklaring", text)) {
            assertThat(Reading.of(file).faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERS, Tilbuds-ID, 0101701234, ''",
        "OFFERS, Tilbuds-ID, 010170-1234, P01",
        "TRADES, Tilbuds-ID, 0101701234, ''",
        "COVER, Telefon, 0101701234, ''",
        "COVER, Telefon, 010170 1234, P01",
        "COVER, Kontaktperson, 0101701234, P01",
        "COVER, Kommune, 0101701234, P01",
        "COVER, Godkendt dato, 0101701234, P01",
        "OBSERVATIONS, Tæller, 010170-1234, P01",
        "OBSERVATIONS, Tæller, 0101701234, S07",
        "OBSERVATIONS, Tæller, Ida 0101701234, S06",
        "OFFERS, Takst, 0101701234, S07",
        "NEEDS, Score, 010170-1234, P01",
    })
    void tenDigitsInARowAreAtHomeInSomeColumns(
            SheetLayout layout, String header, String text, String rule) {
        var reading = Reading.of(Form.complete().with(layout, header, text).workbook());
        assertThat(reading.rules()).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        reading.faults().forEach(fault -> assertThat(fault.given()).doesNotContain("0101701234"));
    }

    @Test
    void isFoundWhereItComesAboutOnlyOnOneLine() {
        var form =
                Form.complete()
                        .with(SheetLayout.NEEDS, "Målgruppe", "010170  1234")
                        .with(SheetLayout.NEEDS, "Ændring i pladser", "010170\n1234");
        assertThat(Reading.of(form.workbook()).rules()).containsExactly("P01", "P01");
    }

    @Test
    void aCodeIsUnreadableThenAndNoSecondFault() {
        var file = Form.complete().with(SheetLayout.NEEDS, "Score", "010170-1234").workbook();
        assertThat(Reading.of(file).one(Need.class).score().readable()).isFalse();
    }

    @Test
    void aNumberIsFoundInATextColumnEvenWithoutItsFirstZero() {
        for (var number : List.of(1_501_701_234L, 101_701_234L)) {
            var file = Form.complete().with(SheetLayout.OFFERS, "Bemærkning", number).workbook();
            assertThat(Reading.of(file).only().rule()).isEqualTo("P01");
        }
    }

    @Test
    void isFoundWhereNobodyReads() {
        var form =
                Form.complete()
                        .with(SheetLayout.NEEDS, rows -> rows.getFirst().add("Note 010170-1234"))
                        .with(SheetLayout.NEEDS, rows -> rows.get(1).add("010170-1234"))
                        .with(SheetLayout.NEEDS, rows -> rows.addFirst(row("Ida 010170-1234")))
                        .with(SheetLayout.COVER, rows -> rows.add(row("Husk", "010170-1234")))
                        .with(SheetLayout.COVER, rows -> rows.add(row("", "", "010170-1234")));
        form.sheets.put("Om 010170-1234", List.of(row("a", "010170-1234")));
        for (var file : List.of(form.workbook(), form.csvZip())) {
            var reading = Reading.of(file);
            assertThat(reading.rules().stream().filter("P01"::equals)).hasSize(7);
            assertThat(reading.rules().stream().filter("S05"::equals)).hasSize(2);
            assertNothingRepeats(reading);
        }
    }

    @Test
    void isFoundInTheValueOfAFormulaThatCannotBeUsed() {
        var file =
                Form.complete()
                        .workbook(workbook -> {
                            var cell = workbook.getSheet("Behov").getRow(1).getCell(4);
                            cell.setCellFormula("[1]Ark1!A1");
                            cell.setCellValue("010170-1234");
                        });
        var reading = Reading.of(file);
        assertThat(reading.rules()).containsExactly("P01", "S09");
        assertNothingRepeats(reading);
    }

    @Test
    void aLongTextThatHoldsOneIsNotQuotedEither() {
        var text = "x".repeat(5_000) + " 010170-1234";
        var file = Form.complete().with(SheetLayout.COVER, "Bemærkninger", text).workbook();
        assertThat(Reading.of(file).rules()).containsExactly("P01");
    }

    private static List<byte[]> files(SheetLayout layout, String header, String text) {
        var form = Form.complete().with(layout, header, text);
        return List.of(form.workbook(), form.csvZip());
    }

    private static void assertNothingRepeats(Reading reading) {
        assertThat(reading.items().toString()).doesNotContainPattern("0101.?.?70.?1234");
    }
}
