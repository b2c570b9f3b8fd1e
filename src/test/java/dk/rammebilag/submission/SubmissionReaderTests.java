package dk.rammebilag.submission;

import static dk.rammebilag.submission.Form.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is given for a form, and in which order. */
class SubmissionReaderTests {

    @Test
    void aCompleteFormGivesARowOfEachSheetInTheOrderOfTheForm() {
        var reading = Reading.of(Form.complete().workbook(_ -> {}));
        assertThat(reading.items())
                .hasExactlyElementsOfTypes(
                        Cover.class,
                        Observation.class,
                        Target.class,
                        Initiative.class,
                        Offer.class,
                        Trade.class,
                        Need.class);
    }

    @Test
    void aCsvPackageGivesTheSameValuesInTheSameCells() {
        var form = Form.complete();
        assertThat(Reading.of(form.csvZip()).items())
                .isEqualTo(Reading.of(form.workbook()).items());
    }

    @Test
    void everyCellHasItsValueAndItsPlace() {
        var reading = Reading.of(Form.complete().workbook(_ -> {}));
        var cover = reading.one(Cover.class);
        assertThat(cover.year()).isEqualTo(Cell.of(2016L, new CellRef("Forside", 2, 2)));
        assertThat(cover.approvedOn().value()).isEqualTo(LocalDate.of(2016, 5, 2));
        var observation = reading.one(Observation.class);
        assertThat(observation.denominator())
                .isEqualTo(Cell.of(340L, new CellRef("Indikatorer", 2, 6)));
        var offer = reading.one(Offer.class);
        assertThat(offer.rate())
                .isEqualTo(Cell.of(new BigDecimal("2150.75"), new CellRef("Tilbud", 2, 12)));
        assertThat(offer.remark()).isEqualTo(Cell.blank(new CellRef("Tilbud", 2, 16)));
        assertThat(reading.one(Trade.class).places().at().address()).isEqualTo("D2");
        assertThat(reading.one(Need.class).change().value()).isEqualTo(-3L);
    }

    @Test
    void theOrderOfSheetsIsThatOfTheFormNotOfTheFile() {
        var form = Form.complete();
        form.sheets.putLast("Forside", form.rows(SheetLayout.COVER));
        assertThat(Reading.of(form.workbook()).items().getFirst()).isInstanceOf(Cover.class);
    }

    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void aMissingSheetIsOneFault(SheetLayout layout) {
        var form = Form.complete();
        form.sheets.remove(layout.sheet());
        if (layout == SheetLayout.COVER) {
            assertThat(Reading.of(form.workbook()).only().at()).isEqualTo(CellRef.sheet("Forside"));
            return;
        }
        for (var file : List.of(form.workbook(), form.csvZip())) {
            var fault = Reading.of(file).only();
            assertThat(fault.rule()).isEqualTo("S03");
            assertThat(fault.at()).isEqualTo(CellRef.sheet(layout.sheet()));
        }
    }

    @Test
    void aMissingColumnIsOneFaultAndItsCellsAreBlankWithoutAColumn() {
        var form =
                Form.complete()
                        .with(SheetLayout.OBSERVATIONS, rows -> rows.forEach(row -> row.remove(4)));
        var reading = Reading.of(form.workbook());
        assertThat(reading.only().rule()).isEqualTo("S04");
        assertThat(reading.only().at()).isEqualTo(CellRef.sheet("Indikatorer"));
        assertThat(reading.only().details()).containsEntry("kolonne", "Tæller");
        assertThat(reading.one(Observation.class).numerator())
                .isEqualTo(Cell.blank(new CellRef("Indikatorer", 2, 0)));
        assertThat(reading.one(Observation.class).denominator().at().address()).isEqualTo("E2");
    }

    @Test
    void aMissingKeyOfTheCoverIsAFaultUnlessItMayBeLeftOut() {
        var form =
                Form.complete()
                        .with(
                                SheetLayout.COVER,
                                rows ->
                                        rows.removeIf(r ->
                                                List.of("Version", "Telefon")
                                                        .contains(r.getFirst())));
        var reading = Reading.of(form.workbook());
        assertThat(reading.only().rule()).isEqualTo("S04");
        assertThat(reading.only().details()).containsEntry("kolonne", "Version");
        assertThat(reading.one(Cover.class).telephone().isBlank()).isTrue();
    }

    @Test
    void aValueNoOtherRuleAsksForIsAskedForHere() {
        var form =
                Form.complete()
                        .with(SheetLayout.COVER, "E-mail", " ")
                        .with(SheetLayout.COVER, "Godkendt af", "");
        var reading = Reading.of(form.workbook());
        assertThat(reading.only().rule()).isEqualTo("S04");
        assertThat(reading.only().at().address()).isEqualTo("B7");
    }

    @Test
    void anotherFormVersionIsAFaultOfItsCell() {
        var reading =
                Reading.of(Form.complete().with(SheetLayout.COVER, "Skemaversion", 2L).workbook());
        assertThat(reading.only().rule()).isEqualTo("S02");
        assertThat(reading.only().given()).isEqualTo("2");
        assertThat(reading.only().at().address()).isEqualTo("B1");
    }

    @Test
    void unknownSheetsAndColumnsAreNotedAndLeftAlone() {
        var form = Form.complete();
        form.sheets.put("Noter", List.of(row("hej", 1L)));
        form.with(SheetLayout.TRADES, rows -> rows.getFirst().addFirst("Navn"))
                .with(SheetLayout.TRADES, rows -> rows.get(1).addFirst("Skovbo"));
        var reading = Reading.of(form.workbook());
        assertThat(reading.rules()).containsExactly("S05", "S05");
        assertThat(reading.faults().getFirst().given()).isEqualTo("Navn");
        assertThat(reading.items().getLast()).isEqualTo(reading.faults().getLast());
        assertThat(reading.faults().getLast().at()).isEqualTo(CellRef.sheet("Noter"));
        assertThat(reading.one(Trade.class).places().value()).isEqualTo(new BigDecimal("2.25"));
    }

    @Test
    void aColumnWithoutAHeaderIsNotedOnce() {
        var form =
                Form.complete()
                        .with(SheetLayout.TRADES, rows -> rows.get(1).add("her"))
                        .with(
                                SheetLayout.TRADES,
                                rows -> rows.add(row("T-2", "køb", "751", 1L, "og her")));
        for (var file : List.of(form.workbook(), form.csvZip())) {
            var reading = Reading.of(file);
            assertThat(reading.only().rule()).isEqualTo("S05");
            assertThat(reading.only().at().address()).isEqualTo("E2");
            assertThat(reading.all(Trade.class)).hasSize(2);
        }
    }

    @Test
    void theSecondOfTwoEqualHeadersIsUnknown() {
        var form =
                Form.complete()
                        .with(SheetLayout.TRADES, rows -> rows.getFirst().add("Modpart"))
                        .with(SheetLayout.TRADES, rows -> rows.get(1).add("751"));
        var reading = Reading.of(form.workbook());
        assertThat(reading.only().at().address()).isEqualTo("E1");
        assertThat(reading.one(Trade.class).counterpart().value()).isEqualTo("740");
    }

    @Test
    void headersAreFoundHoweverTheyAreSpeltAndOrdered() {
        var form =
                Form.complete()
                        .with(
                                SheetLayout.TRADES,
                                rows -> {
                                    rows.set(
                                            0,
                                            row(
                                                    "HELÅRSPLADSER ",
                                                    "mod\u200bpart",
                                                    "Retning\n",
                                                    " tilbuds-id"));
                                    rows.set(1, row(1L, "751", "køb", "T-1"));
                                })
                        .with(
                                SheetLayout.OFFERS,
                                rows ->
                                        rows.getFirst()
                                                .set(8, "Pladsdøgn\u00a0 til\nra\u030adighed"));
        form.sheets.put(" køb  OG salg", form.sheets.remove("Køb og salg"));
        var reading = Reading.of(form.workbook());
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.one(Trade.class).offer())
                .isEqualTo(Cell.of("T-1", new CellRef("Køb og salg", 2, 4)));
    }

    @Test
    void blankRowsAndATitleAboveTheHeaderAreFoundOver() {
        var form =
                Form.complete()
                        .with(
                                SheetLayout.TARGETS,
                                rows ->
                                        rows.addAll(
                                                0,
                                                List.of(
                                                        row(),
                                                        row("Mål", "2016"),
                                                        row(" "),
                                                        row("Indikator"))))
                        .with(SheetLayout.TARGETS, rows -> rows.add(row("", " ", "")));
        for (var file : List.of(form.workbook(), form.csvZip())) {
            var reading = Reading.of(file);
            assertThat(reading.faults()).isEmpty();
            assertThat(reading.one(Target.class).indicator().at().address()).isEqualTo("A6");
        }
    }

    @Test
    void theSheetOfObservationsMayBeClearedTheOthersNot() {
        var form = Form.complete();
        form.sheets.put("Indikatorer", List.of());
        assertThat(Reading.of(form.workbook()).faults()).isEmpty();
        assertThat(Reading.of(form.csvZip()).faults()).isEmpty();
        form.sheets.put("Behov", List.of());
        assertThat(Reading.of(form.workbook()).rules()).hasSize(5).containsOnly("S04");
    }

    @Test
    void aRowsFaultsStandRightBeforeIt() {
        var form =
                Form.complete()
                        .with(SheetLayout.NEEDS, "Ændring i pladser", "mange")
                        .with(SheetLayout.NEEDS, rows -> rows.add(row("psykisk", "3")));
        assertThat(Reading.of(form.workbook()).items().subList(6, 9))
                .hasExactlyElementsOfTypes(Fault.class, Need.class, Need.class);
    }

    @Test
    void whatIsHiddenOrMergedInTheDataIsNotedAndRead() {
        var form = Form.complete();
        var file =
                form.workbook(workbook -> {
                    var sheet = workbook.getSheet("Behov");
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.setColumnHidden(4, true);
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2"));
                    sheet.addMergedRegion(CellRangeAddress.valueOf("A9:B9"));
                });
        var reading = Reading.of(file);
        assertThat(reading.rules()).containsExactly("S10", "S10", "S10");
        assertThat(reading.faults().stream().map(Fault::given))
                .containsExactly("kolonne E", "række 2", "A2:B2");
        assertThat(reading.one(Need.class).elaboration().value()).isEqualTo("Venteliste");
    }

    @Test
    void theCoverAloneIsReadEvenWhereAnotherSheetIsDamaged(@TempDir Path folder)
            throws IOException {
        var broken =
                Zip.edited(
                        Form.complete().workbook(),
                        "xl/worksheets/sheet3.xml",
                        xml -> xml.replace("</sheetData>", ""));
        var file = Files.write(folder.resolve("a"), broken);
        assertThat(Reading.of(file).rules()).containsExactly("S01");
        assertThat(SubmissionReader.cover(file).orElseThrow().code().value()).isEqualTo("791");
        assertThat(SubmissionReader.cover(Files.writeString(file, "x"))).isEmpty();
    }

    @Test
    void onlyTheDiskItselfMakesItThrow(@TempDir Path folder) {
        assertThatThrownBy(() -> SubmissionReader.open(folder.resolve("nothing")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
