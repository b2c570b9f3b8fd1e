package dk.rammebilag.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.submission.SheetLayout;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kontrol says in the form what the rules will say of it. */
class ControlTests {

    private static final byte[] BLANK = Forms.blank();
    private static final List<Block> BLOCKS = Block.of(Forms.catalogue(2017).indicators(), 2);

    private XSSFWorkbook form = new XSSFWorkbook();

    @BeforeEach
    void open() {
        form = Forms.open(BLANK);
    }

    @Test
    void anUntouchedFormLacksItsFigures() {
        assertThat(text("Kontrol", "A2")).startsWith("Mangler: 29 felter");
        assertThat(text("Kontrol", "A3")).startsWith("Mangler på Forside:");
        assertThat(text("Forside", "A2")).startsWith("Mangler: 29 felter");
        assertThat(text("Kontrol", "C6")).isEqualTo("Mangler");
        assertThat(text("Kontrol", "D6")).isEmpty();
        assertThat(text("Kontrol", "C15")).as("VH10").isEqualTo("Kan udelades");
        assertThat(form.getSheet("Kontrol").getRow(5).getCell(2).getStringCellValue())
                .as("is there before anything has computed it")
                .isEqualTo("Mangler");
    }

    @Test
    void whatAgreesIsFine() {
        fillIn();
        assertThat(text("Forside", "A2")).startsWith("Mangler på Forside:");
        set("Forside", "B9", "Ida");
        set("Forside", "B10", "ida@aarhus.example");
        set("Forside", "B12", "Bo");
        set("Forside", "B13", 42826);

        assertThat(text("Kontrol", "A2")).isEqualTo("Intet at rette på arket Indikatorer.");
        assertThat(text("Kontrol", "A3")).isEqualTo("Intet at rette på Forside.");
        assertThat(text("Forside", "A2")).isEqualTo("Intet at rette på Forside og Indikatorer.");
        assertThat(List.of("C6", "D6", "E6", "F6", "G6", "H6", "I6", "J6"))
                .extracting(cell -> text("Kontrol", cell))
                .containsOnly("OK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    E3  | 61  | D6 | Ret: sum 101, i alt 100
                    F4  | 81  | E6 | Ret: sum 201, i alt 200
                    E5  | 90  | F6 | Ret: sum 130, i alt 100
                    E8  |     | F6 | Mangler
                    F8  | 5   | G6 | Ret: sum 205, i alt 200
                    E9  | 101 | H6 | Ret: 101, i alt kun 100
                    F10 | 500 | I6 | Ret: 500, i alt kun 200
                    E2  |     | C6 | Mangler
                    E2  |     | D6 | Mangler
                    E2  | 201 | J6 | Ret: tæller over nævner
                    E12 | 199 | J6 | Ret: tæller over nævner
                    """)
    void whatDoesNotAgreeIsNamed(String at, Integer figure, String check, String said) {
        fillIn();
        if (at.equals("E12")) {
            set("Indikatorer", "F12", 150);
        }
        set("Indikatorer", at, figure);

        assertThat(text("Kontrol", check)).isEqualTo(said);
        assertThat(text("Kontrol", "A2")).startsWith(said.startsWith("Ret") ? "Ret:" : "Mangler:");
    }

    @Test
    void targetGroupsTogetherCoverTheTotal() {
        fillIn();
        for (var row = 9; row <= 12; row++) {
            set("Indikatorer", "E" + row, 20);
        }
        assertThat(text("Kontrol", "H6")).isEqualTo("Ret: sum 80, i alt 100");
        set("Indikatorer", "E12", null);
        assertThat(text("Kontrol", "H6")).as("not all are given").isEqualTo("OK");
    }

    @Test
    void aBreakdownNobodyHasIsPassedOver() {
        fillIn();
        for (var row = 3; row <= 12; row++) {
            set("Indikatorer", "E" + row, null);
            set("Indikatorer", "F" + row, null);
        }
        assertThat(List.of("D6", "E6", "F6", "G6", "H6", "I6"))
                .extracting(cell -> text("Kontrol", cell))
                .containsOnly("");
        assertThat(text("Kontrol", "A2")).startsWith("Intet at rette");
    }

    @Test
    void figuresTurnRedWithTheirCheck() {
        var marks = form.getSheet("Indikatorer").getSheetConditionalFormatting();
        var found = 0;
        for (var i = 0; i < marks.getNumConditionalFormattings(); i++) {
            var mark = marks.getConditionalFormattingAt(i);
            if (mark.getRule(0).getFormula1().contains("Kontrol!$D$6")) {
                assertThat(mark.getFormattingRanges()[0].formatAsString()).isIn("E3:E4", "E2");
                found++;
            }
        }
        assertThat(found).isEqualTo(2);
    }

    @Test
    void theRegionHasNoFiguresToCheck() {
        form = Forms.open(Forms.of(2017, Forms.REGION, Optional.empty()));
        assertThat(text("Kontrol", "A2")).isEqualTo("Intet at rette på arket Indikatorer.");
        assertThat(text("Forside", "A2")).startsWith("Mangler på Forside:");
        assertThat(form.getSheet("Kontrol").getLastRowNum()).isEqualTo(2);
    }

    /** Half of the people, men and women, all ages, in every target group. */
    private void fillIn() {
        for (var block : BLOCKS) {
            fillIn(block, "E", 100);
            if (!block.indicator().perInhabitant()) {
                fillIn(block, "F", 200);
            }
        }
    }

    private void fillIn(Block block, String column, int total) {
        set(SheetLayout.OBSERVATIONS.sheet(), column + block.first(), total);
        for (var dimension : Block.DIMENSIONS) {
            var rows = block.of(dimension);
            for (var row = rows.first(); row <= rows.last(); row++) {
                var share =
                        dimension == Dimension.TARGET_GROUP
                                ? total / 2
                                : row == rows.first() ? total * 6 / 10 : 0;
                var rest = dimension != Dimension.TARGET_GROUP && row == rows.first() + 1;
                set("Indikatorer", column + row, rest ? total * 4 / 10 : share);
            }
        }
    }

    private void set(String sheet, String at, @Nullable Object value) {
        var reference = new CellReference(at);
        var cell = form.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
        switch (value) {
            case null -> cell.setBlank();
            case Integer number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    private String text(String sheet, String at) {
        FormulaEvaluator evaluator = form.getCreationHelper().createFormulaEvaluator();
        var reference = new CellReference(at);
        var cell = form.getSheet(sheet).getRow(reference.getRow()).getCell(reference.getCol());
        return evaluator.evaluate(cell).getStringValue();
    }
}
