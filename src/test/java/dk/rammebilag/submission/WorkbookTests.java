package dk.rammebilag.submission;

import static dk.rammebilag.submission.Form.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to workbooks: formulas, and the many ways of writing a cell. */
class WorkbookTests {

    private static final String OBSERVATIONS = "xl/worksheets/sheet2.xml";
    private static final String EXPLANATION =
            "<c r=\"G2\" t=\"inlineStr\"><is><t>Ny praksis</t></is></c>";
    private static final String NUMERATOR = "<c r=\"E2\"><v>12</v></c>";

    @Test
    void aFormulaGivesTheValueItLastHad() {
        var reading = formula(cell -> cell.setCellFormula("SUM(A1:A2)"));
        assertThat(reading.only().rule()).isEqualTo("S08");
        assertThat(reading.only().given()).isEqualTo("12");
        assertThat(reading.one(Observation.class).numerator().value()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[1]Ark1!A1", "'[1]Ark 1'!A1*2", "SUM('[bog (2).xlsx]Ark'!A1)", "[1]!Navn"})
    void aFormulaThatLooksIntoAnotherFileCannotBeUsed(String formula) {
        var xml = "<c r=\"E2\"><f>%s</f><v>12</v></c>".formatted(formula);
        var reading = cell(NUMERATOR, xml);
        assertThat(reading.only().rule()).isEqualTo("S09");
        assertThat(reading.one(Observation.class).numerator().readable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tabel1[a]+Ark2!A1",
                "\"[1]Ark1!A1\"&amp;\"x\"",
                "Tabel1[[#This Row],[a]]",
                "Ark1!A1"
            })
    void otherFormulasCan(String formula) {
        var xml = "<c r=\"E2\"><f>%s</f><v>12</v></c>".formatted(formula);
        assertThat(cell(NUMERATOR, xml).only().rule()).isEqualTo("S08");
    }

    @Test
    void aSharedFormulaSpeaksForAllItsCells() {
        var first = "<c r=\"E2\"><f t=\"shared\" ref=\"E2:F2\" si=\"0\">[1]A!A1</f><v>1</v></c>";
        var second = "<c r=\"F2\"><f t=\"shared\" si=\"0\"/><v>2</v></c>";
        var reading = cell(NUMERATOR + "<c r=\"F2\"><v>340</v></c>", first + second);
        assertThat(reading.rules()).containsExactly("S09", "S09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='E2'><f>A1</f></c>",
                "<c r='E2'><f>A1</f><v/></c>",
                "<c r='E2' t='e'><f>A1</f><v>#REF!</v></c>",
                "<c r='E2' t='e'><v>#N/A</v></c>"
            })
    void aFormulaWithoutAValueOrWithAnErrorCannotBeUsed(String cell) {
        assertThat(cell(NUMERATOR, cell).only().rule()).isEqualTo("S09");
    }

    @Test
    void anErrorOfPoisIsOneToo() {
        var reading = formula(cell -> cell.setCellErrorValue(FormulaError.REF));
        assertThat(reading.only().rule()).isEqualTo("S09");
        assertThat(reading.only().given()).isEqualTo("#REF!");
    }

    @Test
    void aFormulaThatGaveAnEmptyTextIsBlank() {
        var reading = cell(NUMERATOR, "<c r='E2' t='str'><f>IF(A1=1,2,\"\")</f><v></v></c>");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.one(Observation.class).numerator().isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v>12</v>|12",
                "<v>1.2E1</v>|12",
                "<v>11.999999999999998</v>|12",
                "<v>12.0</v>|12",
                "<v>NaN</v>|",
                "<v>1E400</v>|",
                "<v>12,5</v>|",
                "<v>0x0C</v>|",
                "<v>12f</v>|",
                "<v>1E30</v>|"
            })
    void aNumberIsReadAsSpreadsheetsKnowIt(String value, @Nullable Long read) {
        var reading = cell(NUMERATOR, "<c r='E2'>" + value + "</c>");
        var cell = reading.one(Observation.class).numerator();
        assertThat(cell.value()).isEqualTo(read);
        assertThat(reading.rules()).isEqualTo(read == null ? List.of("S06") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<is><t>a</t></is>|a",
                "<is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space='preserve'> b</t></r></is>|a b",
                "<is><t>a</t><rPh sb='0' eb='1'><t>furigana</t></rPh><phoneticPr fontId='1'/></is>|a",
                "<is><t>a_x0041_b_x005F_c_x12</t></is>|aAb_c_x12",
                "<is><t>a &amp; b &#229; <![CDATA[<c>]]></t></is>|a & b å <c>"
            })
    void aTextIsReadAsItIsSeen(String text, String read) {
        var reading = cell(EXPLANATION, "<c r='G2' t='inlineStr'>" + text + "</c>");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.one(Observation.class).explanation().value()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<c r='B10' t='d'><v>2016-05-02</v></c>|2016-05-02",
                "<c r='B10' t='d'><v>2016-05-02T13:30:00</v></c>|2016-05-02",
                "<c r='B10' s='1'><v>42492.5625</v></c>|2016-05-02",
                "<c r='B10' s='1'><v>61</v></c>|1900-03-01",
                "<c r='B10' s='1'><v>59</v></c>|1900-02-28",
                "<c r='B10' s='1'><v>60</v></c>|",
                "<c r='B10' s='1'><v>-1</v></c>|",
                "<c r='B10' s='1'><v>99999999</v></c>|",
                "<c r='B10' t='d'><v>i maj</v></c>|"
            })
    void aDateIsRead(String cell, @Nullable LocalDate read) {
        var reading =
                edited(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replaceFirst("<c r=\"B10\".*?</c>", cell));
        assertThat(reading.one(Cover.class).approvedOn().value()).isEqualTo(read);
        assertThat(reading.rules()).isEqualTo(read == null ? List.of("S06") : List.of());
    }

    @Test
    void aWorkbookMayCountFrom1904() {
        var reading =
                edited(
                        "xl/workbook.xml",
                        xml -> xml.replace("<workbookPr/>", "<workbookPr date1904='1'/>"));
        assertThat(reading.one(Cover.class).approvedOn().value())
                .isEqualTo(LocalDate.of(2020, 5, 3));
    }

    @Test
    void strictIsReadLikeTransitional() {
        var file = Form.complete().workbook();
        for (var part :
                List.of(
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "_rels/.rels",
                        OBSERVATIONS)) {
            file =
                    Zip.edited(
                            file,
                            part,
                            xml ->
                                    xml.replace(
                                                    "http://schemas.openxmlformats.org/officeDocument/2006/",
                                                    "http://purl.oclc.org/ooxml/officeDocument/")
                                            .replace(
                                                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                                    "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        assertThat(Reading.of(file).items())
                .isEqualTo(Reading.of(Form.complete().workbook()).items());
    }

    @Test
    void addressesMayBeLeftOutAndTheDimensionMayLie() {
        var reading =
                edited(
                        OBSERVATIONS,
                        xml ->
                                xml.replaceAll(" r=\"[A-Z]*\\d+\"", "")
                                        .replace(
                                                "<sheetData>", "<dimension ref='A1'/><sheetData>"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.one(Observation.class).denominator().at().address()).isEqualTo("F2");
    }

    @Test
    void cellsThatHoldOnlyAFormatAreNoRow() {
        var empty = "<row r='9'><c r='A9' s='1'/><c r='B9' t='s'/></row></sheetData>";
        assertThat(edited(OBSERVATIONS, xml -> xml.replace("</sheetData>", empty)).faults())
                .isEmpty();
    }

    @Test
    void aPathMayBeAbsoluteAndTheCaseOfPartsFree() {
        var file =
                Zip.edited(
                        Form.complete().workbook(),
                        "xl/_rels/workbook.xml.rels",
                        xml ->
                                xml.replace("worksheets/sheet1", "/xl/Worksheets/SHEET1")
                                        .replace("worksheets/sheet2", "./x/../worksheets/sheet2"));
        assertThat(Reading.of(file).faults()).isEmpty();
    }

    @Test
    void aHeaderIsFoundInAThousandUnknownRowsOnlyNearTheTop() {
        var form = Form.complete();
        form.with(
                SheetLayout.NEEDS,
                rows -> {
                    for (var i = 0; i < 25; i++) {
                        rows.addFirst(row("hjælp"));
                    }
                });
        assertThat(Reading.of(form.workbook()).rules()).hasSize(5).containsOnly("S04");
    }

    private static Reading cell(String from, String to) {
        return edited(OBSERVATIONS, xml -> xml.replace(from, to));
    }

    private static Reading edited(String part, UnaryOperator<String> edit) {
        return Reading.of(Zip.edited(Form.complete().workbook(), part, edit));
    }

    private static Reading formula(Consumer<XSSFCell> change) {
        return Reading.of(
                Form.complete()
                        .workbook(workbook ->
                                change.accept(
                                        workbook.getSheet("Indikatorer").getRow(1).getCell(4))));
    }
}
