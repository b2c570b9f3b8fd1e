package dk.rammebilag.feedback.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.PersonalNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** No part of a copy holds what looks like a CPR number, wherever it stood in the workbook. */
class MaskedCopyTests {

    private static final String NUMBER = "010190-1234";
    private static final String REMOVED = "[fjernet: ligner et CPR-nummer]";
    private static final String SHEET = "Indikatorer";

    /** Where a number can stand. */
    @SuppressWarnings("ImmutableEnumChecker") // what makes the workbooks holds nothing
    enum Hidden {
        SHARED_TEXT(w -> cell(w).setCellValue("sag " + NUMBER)),
        WITHOUT_HYPHEN(w -> comment(w, new XSSFRichTextString("0101901234"))),
        DASH(w -> cell(w).setCellValue("010190\u20131234")),
        INLINE_TEXT(w -> {
            cell(w).getCTCell().setT(STCellType.INLINE_STR);
            cell(w).getCTCell().addNewIs().setT("sag " + NUMBER);
        }),
        RUNS_OF_TEXT(w -> cell(w).setCellValue(runs(w))),
        FORMULA(w -> cell(w).setCellFormula("\"" + NUMBER + "\"&A1")),
        RESULT(w -> {
            cell(w).setCellFormula("A1");
            cell(w).setCellValue(NUMBER);
        }),
        COMMENT(w -> comment(w, new XSSFRichTextString("se " + NUMBER))),
        RUNS_OF_COMMENT(w -> comment(w, runs(w))),
        SHEET_NAME(w -> w.createSheet(NUMBER)),
        DEFINED_NAME(w -> {
            var name = w.createName();
            name.setNameName("CPR_0101901234");
            name.setRefersToFormula(SHEET + "!$A$1");
        }),
        DEFINITION(w -> {
            var name = w.createName();
            name.setNameName("borger");
            name.setRefersToFormula("\"" + NUMBER + "\"");
        }),
        TITLE(w -> w.getProperties().getCoreProperties().setTitle("Borger " + NUMBER)),
        PROPERTY(w -> w.getProperties().getCustomProperties().addProperty("borger", NUMBER)),
        COMPANY(w -> w.getProperties().getExtendedProperties().setCompany(NUMBER)),
        HEADER(w -> sheet(w).getHeader().setLeft(NUMBER)),
        FOOTER(w -> sheet(w).getFooter().setRight("side &P " + NUMBER)),
        LINK(w -> {
            var link = w.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress("https://example.org/" + NUMBER);
            cell(w).setHyperlink(link);
        }),
        LINK_TIP(w -> {
            var link = w.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(SHEET + "!A1");
            link.setTooltip(NUMBER);
            cell(w).setHyperlink(link);
        }),
        CHOICE(w -> {
            var checks = sheet(w).getDataValidationHelper();
            sheet(w).addValidationData(
                            checks.createValidation(
                                    checks.createExplicitListConstraint(
                                            new String[] {"ja", NUMBER}),
                                    new CellRangeAddressList(0, 3, 0, 0)));
        }),
        TEXT_BOX(w ->
                sheet(w).createDrawingPatriarch()
                        .createTextbox(w.getCreationHelper().createClientAnchor())
                        .setText(runs(w))),
        FILTER(w -> {
            var sheet = sheet(w);
            sheet.setAutoFilter(new CellRangeAddress(0, 3, 0, 0));
            var chosen = sheet.getCTWorksheet().getAutoFilter().addNewFilterColumn();
            chosen.setColId(0);
            chosen.addNewFilters().addNewFilter().setVal(NUMBER.replaceAll("\\D", ""));
        }),
        FORMAT(w -> {
            var style = w.createCellStyle();
            style.setDataFormat(w.createDataFormat().getFormat("0\"" + NUMBER + "\""));
            cell(w).setCellStyle(style);
        });

        private final Consumer<XSSFWorkbook> content;

        Hidden(Consumer<XSSFWorkbook> content) {
            this.content = content;
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook) {
        return workbook.getSheet(SHEET);
    }

    private static XSSFCell cell(XSSFWorkbook workbook) {
        return sheet(workbook).getRow(1).getCell(1);
    }

    private static XSSFRichTextString runs(XSSFWorkbook workbook) {
        var font = workbook.createFont();
        font.setBold(true);
        var text = new XSSFRichTextString("se 0101");
        text.append("90-12", font);
        text.append("34 her");
        return text;
    }

    private static void comment(XSSFWorkbook workbook, XSSFRichTextString text) {
        var anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol2(3);
        anchor.setRow2(3);
        var comment = sheet(workbook).createDrawingPatriarch().createCellComment(anchor);
        comment.setString(text);
        cell(workbook).setCellComment(comment);
    }

    private static byte[] workbook(Consumer<XSSFWorkbook> content) {
        return Copies.workbook(workbook -> {
            var sheet = workbook.createSheet(SHEET);
            sheet.createRow(0).createCell(0).setCellValue("Indikator");
            sheet.createRow(1).createCell(1).setCellValue("uskyldig");
            sheet.createRow(2).createCell(1).setCellValue("010190-12345 og 320190-1234");
            content.accept(workbook);
        });
    }

    /** The digits, as a part has them and as they are read when its tags are left out. */
    private static boolean isIn(String xml) {
        var number = Pattern.compile("(?<!\\d)010190[-\u2013]?1234(?!\\d)");
        return number.matcher(xml).find() || number.matcher(xml.replaceAll("<[^>]*>", "")).find();
    }

    @ParameterizedTest
    @EnumSource
    void noPartHoldsIt(Hidden hidden) throws IOException {
        var submitted = workbook(hidden.content);
        assertThat(Copies.parts(submitted).values()).anyMatch(MaskedCopyTests::isIn);
        for (var at : new CellRef[] {CellRef.FILE, new CellRef(SHEET, 2, 2)}) {
            var copy = Copies.of(submitted, Copies.finding(Severity.ERROR, "B02", at));
            Copies.parts(copy)
                    .forEach((part, xml) -> assertThat(isIn(xml)).as(part + xml).isFalse());
            try (var workbook = Copies.open(copy)) {
                assertThat(sheet(workbook).getRow(2).getCell(1).getStringCellValue())
                        .isEqualTo("010190-12345 og 320190-1234");
            }
        }
    }

    @Test
    void aMaskedCellSaysSo() throws IOException {
        for (var hidden :
                new Hidden[] {
                    Hidden.SHARED_TEXT, Hidden.INLINE_TEXT, Hidden.RUNS_OF_TEXT, Hidden.RESULT
                }) {
            try (var workbook = Copies.open(Copies.of(workbook(hidden.content)))) {
                assertThat(cell(workbook).getStringCellValue()).isEqualTo(REMOVED);
            }
        }
    }

    @Test
    void aNumberInACommentLeavesItsCellAsItWas() throws IOException {
        var found =
                Copies.finding(
                        Severity.ERROR, "P01", new CellRef(SHEET, 2, 2), PersonalNumber.inNote());
        try (var workbook = Copies.open(Copies.of(workbook(Hidden.COMMENT.content), found))) {
            assertThat(cell(workbook).getStringCellValue()).isEqualTo("uskyldig");
            assertThat(cell(workbook).getCellComment().getString().getString())
                    .contains(REMOVED, "P01");
        }
    }

    /** Ten digits in a row may be a number of another kind: the check says where they are not. */
    @Test
    void digitsAloneGoWhereTheyWereFound() throws IOException {
        BiFunction<CellRef, Consumer<XSSFWorkbook>, Map<String, String>> copied =
                (at, content) -> {
                    try {
                        return Copies.parts(
                                Copies.of(
                                        workbook(content),
                                        Copies.finding(Severity.ERROR, "P01", at)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                };
        Consumer<XSSFWorkbook> text = w -> cell(w).setCellValue("0101901234");
        Consumer<XSSFWorkbook> number = w -> cell(w).setCellValue(3112901234d);
        var there = new CellRef(SHEET, 2, 2);
        var elsewhere = new CellRef(SHEET, 1, 1);
        assertThat(copied.apply(there, text).values()).noneMatch(MaskedCopyTests::isIn);
        assertThat(copied.apply(elsewhere, text).values()).anyMatch(MaskedCopyTests::isIn);
        assertThat(copied.apply(there, number).values())
                .noneMatch(xml -> xml.contains("3112901234") || xml.contains("3.112901234E9"));
        assertThat(copied.apply(elsewhere, number).values())
                .anyMatch(xml -> xml.contains("3112901234") || xml.contains("3.112901234E9"));
    }

    @Test
    void theDrawingOfCommentsIsMasked() throws IOException {
        var parts = new LinkedHashMap<>(Copies.parts(workbook(Hidden.COMMENT.content)));
        parts.replaceAll((name, xml) ->
                name.endsWith(".vml")
                        ? xml.replaceFirst(
                                "<v:textbox[^>]*/>",
                                "<v:textbox><div>" + NUMBER + "</div></v:textbox>")
                        : xml);
        var submitted = Copies.zip(parts);
        assertThat(Copies.parts(submitted).get("xl/drawings/vmlDrawing0.vml")).contains(NUMBER);
        for (var row : new int[] {2, 5}) {
            assertThat(Copies.parts(Copies.of(submitted, Copies.error(SHEET, row, 2))).values())
                    .noneMatch(MaskedCopyTests::isIn);
        }
        assertThat(Copies.parts(Copies.of(submitted)).values()).noneMatch(MaskedCopyTests::isIn);
        parts.replaceAll((_, xml) -> xml.replace(NUMBER + "</div>", NUMBER + "<br></div>"));
        assertThat(Copies.parts(Copies.of(Copies.zip(parts))).values())
                .noneMatch(MaskedCopyTests::isIn);
    }

    /** What cannot be searched is left out when personal data was found anywhere. */
    @Test
    void picturesGoWherePersonalDataWasFound() throws IOException {
        var submitted =
                workbook(w -> {
                    var picture = w.addPicture(new byte[] {1, 2}, XSSFWorkbook.PICTURE_TYPE_PNG);
                    sheet(w).createDrawingPatriarch()
                            .createPicture(w.getCreationHelper().createClientAnchor(), picture);
                });
        assertThat(Copies.parts(Copies.of(submitted))).containsKey("xl/media/image1.png");
        var copy =
                Copies.of(
                        submitted, Copies.finding(Severity.ERROR, "P01", new CellRef(SHEET, 1, 1)));
        assertThat(Copies.parts(copy)).doesNotContainKey("xl/media/image1.png");
        try (var workbook = Copies.open(copy)) {
            assertThat(cell(workbook).getStringCellValue()).isEqualTo("uskyldig");
        }
    }
}
