package dk.rammebilag.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Column;
import dk.rammebilag.submission.HelpSheet;
import dk.rammebilag.submission.SheetLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every form must have, whatever is in it. */
class ChecklistTests {

    private static final Catalogue CATALOGUE = Forms.catalogue(2017);
    private static final XSSFWorkbook FORM = Forms.open(Forms.blank());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Indikatorer | Indikator           | VH1 VH10 MI1 PS7
                    Indikatorer | Målgruppe           | I alt;fysisk;hjerneskade;udviklingsforstyrrelse;udviklingshæmning
                    Indikatorer | Køn                 | I alt;M;K
                    Mål         | Måltype             | niveau;procentpoint;relativ
                    Indsatser   | Indsatsområde       | VH.mestring;VH.arbejdsliv;VH.samskabelse;VH.fokuseret
                    Indsatser   | Status              | planlagt;i gang;afsluttet;stoppet
                    Indsatser   | Velfærdsteknologi   | ja;nej
                    Tilbud      | Driftsherre         | 751
                    Tilbud      | Enhed               | døgn;dag
                    Køb og salg | Retning             | køb;salg
                    Behov       | Score               | 1;2;3;4;5;Ved ikke
                    """)
    void aColumnOffersItsCodes(String sheet, String header, String codes) {
        var offered = offered(layout(sheet), header);

        if (codes.contains(";") || header.equals("Driftsherre")) {
            assertThat(offered).containsExactly(codes.split(";"));
        } else {
            assertThat(offered).contains(codes.split(" "));
        }
    }

    /**
     * Arial 10 is about 15 points a line, and not more letters go into the column than it is wide.
     */
    @Test
    void noStepOfTheGuideIsCut() {
        var guide = FORM.getSheet(HelpSheet.GUIDE.sheet());
        var room = guide.getColumnWidth(0) / 256.0 * 1.1;

        for (var row : guide) {
            var cell = row.getCell(0);
            var lines = Math.ceil(cell.getStringCellValue().length() / room);
            assertThat(row.getHeightInPoints())
                    .as(cell.getStringCellValue())
                    .isGreaterThanOrEqualTo((float) lines * 15);
            assertThat(lines < 2 || cell.getCellStyle().getWrapText())
                    .as("%s is wrapped", cell.getStringCellValue())
                    .isTrue();
        }
    }

    @Test
    void theRegionIsToldThatItReportsNoIndicators() {
        var guide =
                Forms.open(Forms.of(2017, Forms.REGION, Optional.empty()))
                        .getSheet(HelpSheet.GUIDE.sheet());

        assertThat(guide)
                .extracting(row -> row.getCell(0).getStringCellValue())
                .contains("Indikatorer: skal stå tom; regionen indberetter ingen indikatorer")
                .doesNotContain("Indikatorer: tallene til rammeaftalens mål");
    }

    @Test
    void everyListOfTheCatalogueIsOfferedAsItIs() {
        assertThat(offered(SheetLayout.OBSERVATIONS, "Indikator"))
                .containsExactlyElementsOf(
                        CATALOGUE.indicators().stream().map(Indicator::id).toList());
        for (var layout : List.of(SheetLayout.INITIATIVES, SheetLayout.OFFERS, SheetLayout.NEEDS)) {
            for (var column : layout.columns()) {
                var list = CATALOGUE.codes().get(column.header());
                if (list != null) {
                    assertThat(offered(layout, column.header()))
                            .as(column.header())
                            .containsExactlyElementsOf(list.valid(2017));
                }
            }
        }
        var everybody = CATALOGUE.geography().all();
        assertThat(offered(SheetLayout.OFFERS, "Beliggenhedskommune"))
                .hasSize(98)
                .containsExactlyElementsOf(
                        everybody.stream()
                                .filter(m -> !m.isRegion())
                                .map(Municipality::code)
                                .toList());
        assertThat(offered(SheetLayout.TRADES, "Modpart"))
                .hasSize(98 - 1 + 5 + 1)
                .contains("740", "1082", "1084", "privat")
                .doesNotContain("751");
    }

    /** What the rules take as a code is chosen from a list, everywhere but where anything goes. */
    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void everyColumnOfCodesHasAList(SheetLayout layout) {
        var free = List.of("Tilbuds-ID", "Skemaversion", "Kommunekode", "Kommune");
        for (var column : layout.columns()) {
            switch (column.type()) {
                case CODE, SECTION, MUNICIPALITY -> {
                    if (!free.contains(column.header())) {
                        assertThat(offered(layout, column.header())).isNotEmpty();
                    }
                }
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void everyInputCellSaysWhatToWriteWithinExcelsLimits(SheetLayout layout) {
        var sheet = FORM.getSheet(layout.sheet());
        for (var row : sheet) {
            for (var cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    assertThat(validation(sheet, cell.getRowIndex(), cell.getColumnIndex()))
                            .as("%s %s", layout.sheet(), cell.getAddress())
                            .hasValueSatisfying(validation -> {
                                assertThat(validation.getShowPromptBox()).isTrue();
                                assertThat(validation.getPromptBoxTitle())
                                        .isNotBlank()
                                        .hasSizeLessThanOrEqualTo(32);
                                assertThat(validation.getPromptBoxText())
                                        .isNotBlank()
                                        .doesNotContain("…")
                                        .hasSizeLessThanOrEqualTo(255);
                            });
                }
            }
        }
        for (var validation : sheet.getDataValidations()) {
            if (validation.getShowErrorBox()) {
                assertThat(validation.getErrorBoxTitle()).isNotBlank().hasSizeLessThan(33);
                assertThat(validation.getErrorBoxText()).isNotBlank().hasSizeLessThan(256);
            }
        }
    }

    /** From the first row to the 100.000th; on Forside where the key stands. */
    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void excelItselfTurnsAwayWhatIsNoNumberOrDate(SheetLayout layout) {
        for (var i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            var types =
                    switch (column.type()) {
                        case WHOLE -> List.of(ValidationType.INTEGER);
                        case DECIMAL -> List.of(ValidationType.DECIMAL, ValidationType.FORMULA);
                        case DATE -> List.of(ValidationType.DATE);
                        default -> List.<Integer>of();
                    };
            var isGiven = column.header().equals("Rammeaftaleår");
            for (var cell : cells(layout, i)) {
                if (!types.isEmpty() && !isGiven) {
                    assertThat(validation(FORM.getSheet(layout.sheet()), cell.row(), cell.column()))
                            .as("%s %s", column.header(), cell)
                            .hasValueSatisfying(validation -> {
                                assertThat(validation.getValidationConstraint().getValidationType())
                                        .isIn(types);
                                assertThat(validation.getShowErrorBox()).isTrue();
                                assertThat(validation.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
                            });
                }
            }
        }
    }

    private record Place(int row, int column) {}

    private static List<Place> cells(SheetLayout layout, int column) {
        return layout == SheetLayout.COVER
                ? List.of(new Place(CoverSheet.row(layout.columns().get(column).header()) - 1, 1))
                : List.of(new Place(1, column), new Place(100_000, column));
    }

    @Test
    void everyIndicatorIsDefined() {
        var sheet = FORM.getSheet(HelpSheet.DEFINITIONS.sheet());
        var defined =
                StreamSupport.stream(sheet.spliterator(), false)
                        .skip(1)
                        .map(row ->
                                IntStream.range(0, 4)
                                        .mapToObj(i -> row.getCell(i).getStringCellValue())
                                        .toList())
                        .toList();
        assertThat(defined)
                .containsExactlyElementsOf(
                        CATALOGUE.indicators().stream()
                                .map(i -> List.of(i.id(), i.title(), i.definition(), i.numerator()))
                                .toList())
                .allSatisfy(row -> assertThat(row).noneMatch(String::isBlank));
    }

    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void noCellIsRestrictedTwice(SheetLayout layout) {
        var areas =
                FORM.getSheet(layout.sheet()).getDataValidations().stream()
                        .flatMap(v -> Arrays.stream(v.getRegions().getCellRangeAddresses()))
                        .toList();
        for (var i = 0; i < areas.size(); i++) {
            for (var j = i + 1; j < areas.size(); j++) {
                assertThat(areas.get(i).intersects(areas.get(j)))
                        .as("%s and %s", areas.get(i), areas.get(j))
                        .isFalse();
            }
        }
    }

    @Test
    void aNoteThatExcelDoesNotTakeIsNotWritten() {
        assertThatThrownBy(() -> new Note("x".repeat(33), "")).hasMessageContaining("too long");
        assertThatThrownBy(() -> new Note("", "x".repeat(256))).hasMessageContaining("too long");
        assertThat(Note.cut("x".repeat(40), "y".repeat(300)))
                .isEqualTo(new Note("x".repeat(31) + "…", "y".repeat(254) + "…"));
    }

    @Test
    void onlyWhatIsToBeFilledInIsOpen() {
        for (var sheet : FORM) {
            assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
            assertThat(((XSSFSheet) sheet).getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
        }
        for (var help : HelpSheet.values()) {
            assertThat(open(FORM.getSheet(help.sheet()))).as(help.sheet()).isEmpty();
        }
        assertThat(open(FORM.getSheet("Forside")))
                .containsExactly("B8", "B9", "B10", "B11", "B12", "B13", "B14");
        assertThat(open(FORM.getSheet("Indikatorer")))
                .doesNotContain("A1", "A2", "D13")
                .contains("E2", "F2", "G2", "E12", "G12")
                .as("VH8 is measured against inhabitants")
                .contains("E71", "G71")
                .doesNotContain("F71", "F72")
                .as("below what is begun")
                .contains("A240", "G240");
        var offers = FORM.getSheet("Tilbud");
        assertThat(open(offers)).contains("A2", "P2", "P121").doesNotContain("A1");
        assertThat(offers.getColumnStyle(0).getLocked()).isFalse();
    }

    @Test
    void thereIsNothingToWriteInWhatTheYearDoesNotHave() {
        var form = Forms.open(Forms.of(2016, Forms.AARHUS, Optional.empty()));
        var sheet = form.getSheet("Indsatser");

        assertThat(open(sheet)).contains("A2", "C2").doesNotContain("B2", "B40");
        assertThat(sheet.getColumnStyle(1).getLocked()).isTrue();
        assertThat(form.getName("liste_indsatsomraade")).isNull();
    }

    @Test
    void theListsAreHiddenAndTheFormOpensWhereOneBegins() {
        assertThat(names())
                .containsExactly(
                        "Vejledning",
                        "Forside",
                        "Indikatorer",
                        "Mål",
                        "Indsatser",
                        "Tilbud",
                        "Køb og salg",
                        "Behov",
                        "Kontrol",
                        "Definitioner",
                        "Koder",
                        "Lister");
        assertThat(FORM.getSheetVisibility(11)).isEqualTo(SheetVisibility.HIDDEN);
        assertThat(FORM.getActiveSheetIndex()).isZero();
        assertThat(FORM.isStructureLocked()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SheetLayout.class)
    void headersAreThoseOfTheContract(SheetLayout layout) {
        if (layout != SheetLayout.COVER) {
            var header = FORM.getSheet(layout.sheet()).getRow(0);
            assertThat(StreamSupport.stream(header.spliterator(), false))
                    .extracting(cell -> cell.getStringCellValue())
                    .containsExactlyElementsOf(
                            layout.columns().stream().map(Column::header).toList());
            assertThat(FORM.getSheet(layout.sheet()).getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void numberFormatsAreWithinExcelsLimit() {
        assertThat(IntStream.range(0, FORM.getNumCellStyles()).boxed())
                .extracting(i -> FORM.getCellStyleAt(i).getDataFormatString())
                .allSatisfy(format -> assertThat(format.length()).isLessThanOrEqualTo(255));
    }

    @Test
    void theSameFormHasTheSameBytes() {
        assertThat(Forms.blank()).isEqualTo(Forms.blank());
    }

    private static List<String> names() {
        return IntStream.range(0, FORM.getNumberOfSheets()).mapToObj(FORM::getSheetName).toList();
    }

    private static List<String> open(XSSFSheet sheet) {
        var open = new ArrayList<String>();
        for (var row : sheet) {
            for (var cell : row) {
                if (!cell.getCellStyle().getLocked()) {
                    open.add(cell.getAddress().formatAsString());
                }
            }
        }
        return open;
    }

    private static SheetLayout layout(String sheet) {
        return Stream.of(SheetLayout.values())
                .filter(layout -> layout.sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
    }

    /** The codes the dropdown of a column offers, at the first and the last row. */
    private static List<String> offered(SheetLayout layout, String header) {
        var sheet = FORM.getSheet(layout.sheet());
        var column = layout.columns().stream().map(Column::header).toList().indexOf(header);
        var first = validation(sheet, 1, column).orElseThrow();
        assertThat(validation(sheet, 100_000, column))
                .hasValueSatisfying(last -> assertThat(list(last)).isEqualTo(list(first)));
        assertThat(first.getShowErrorBox()).isTrue();
        assertThat(first.getSuppressDropDownArrow()).isTrue();
        var name = FORM.getName(list(first));
        var area = new AreaReference(name.getRefersToFormula(), FORM.getSpreadsheetVersion());
        return Stream.of(area.getAllReferencedCells())
                .map(cell ->
                        FORM.getSheet(cell.getSheetName())
                                .getRow(cell.getRow())
                                .getCell(cell.getCol())
                                .getStringCellValue())
                .toList();
    }

    private static String list(XSSFDataValidation validation) {
        return validation.getValidationConstraint().getFormula1();
    }

    private static Optional<XSSFDataValidation> validation(XSSFSheet sheet, int row, int column) {
        return sheet.getDataValidations().stream()
                .filter(v ->
                        Arrays.stream(v.getRegions().getCellRangeAddresses())
                                .anyMatch(area -> area.isInRange(row, column)))
                .findFirst();
    }
}
