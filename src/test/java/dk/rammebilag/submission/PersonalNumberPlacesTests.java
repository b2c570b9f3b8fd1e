package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a CPR number may stand in a file, nothing that comes out repeats it. It is made up. */
class PersonalNumberPlacesTests {

    private static final String NUMBER = "311299-1234";
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    record Place(String name, List<String> rules, HostileFiles.Supplied file) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                place("a text cell", "P01", () -> form(NUMBER).workbook()),
                place("a shared text", "P01", () -> form(NUMBER).workbook(_ -> {})),
                place("a field of CSV", "P01", () -> form(NUMBER).csvZip()),
                place("a number cell", "P01", () -> form(3_112_991_234L).workbook()),
                place("a header", "S05 P01", () -> headed().workbook()),
                place("a sheet's name", "P01 S05", () -> named().workbook()),
                place("a CSV file's name", "P01 S05", () -> named().csvZip()),
                place("another file's name", "P01 S05", () -> inPackage(NUMBER + ".pdf")),
                place("a folder's name", "P01 S05", () -> inPackage(NUMBER + "/brev.csv")),
                place(
                        "a formula's value",
                        "P01 S08",
                        () -> poi(PersonalNumberPlacesTests::formula)),
                place("a comment", "P01", () -> poi(PersonalNumberPlacesTests::comment)),
                place("a comment on Forside", "P01", () -> poi(book -> comment(book, "Forside"))),
                place(
                        "a comment elsewhere",
                        "P01 S05",
                        () -> poi(PersonalNumberPlacesTests::other)),
                place("a thread of comments", "P01", PersonalNumberPlacesTests::thread),
                place("a number's text", "S06", () -> cell("<v>311299-1234</v>", "n")),
                place("an error's name", "S09", () -> cell("<v>311299-1234</v>", "e")),
                place("a date's text", "S06", () -> cell("<v>311299-1234</v>", "d")),
                place("a text's index", "S01", () -> cell("<v>3112991234</v>", "s")),
                place("a cell's type", "S06", () -> cell("<v>a</v>", NUMBER)),
                place("a formula", "S08", () -> cell("<f>\"311299-1234\"</f><v>12</v>", "n")),
                place("a broken element", "S01", () -> cell("<v>311299-1234</x>", "n")),
                place("an entity", "S01", () -> cell("<v>&cpr311299-1234;</v>", "n")),
                place("an address", "S01", () -> edited("r=\"E2\"", "r=\"E311299-1234\"")),
                place("a row's number", "S01", () -> edited("r=\"2\"", "r=\"311299-1234\"")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void isNeverRepeated(Place place) throws Exception {
        var reading = Reading.of(place.file.bytes());
        assertThat(reading.rules()).isEqualTo(place.rules);
        assertThat(reading.items().toString()).doesNotContainPattern("311299.?1234");
    }

    private static Place place(String name, String rules, HostileFiles.Supplied file) {
        return new Place(name, rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1)), file);
    }

    private static Form form(Object value) {
        return Form.complete().with(SheetLayout.OFFERS, "Bemærkning", value);
    }

    private static Form headed() {
        return Form.complete().with(SheetLayout.TRADES, rows -> rows.getFirst().add(NUMBER));
    }

    private static Form named() {
        var form = Form.complete();
        form.sheets.put(NUMBER, List.of(Form.row("a")));
        return form;
    }

    private static byte[] inPackage(String name) {
        return Zip.with(Form.complete().csvZip(), name, "a");
    }

    private static byte[] poi(Consumer<XSSFWorkbook> change) {
        return Form.complete().workbook(change);
    }

    private static void formula(XSSFWorkbook workbook) {
        var cell = workbook.getSheet("Behov").getRow(1).createCell(4, CellType.STRING);
        cell.setCellFormula("\"" + NUMBER + "\"");
        cell.setCellValue(NUMBER);
    }

    private static void comment(XSSFWorkbook workbook) {
        comment(workbook, "Behov");
    }

    private static void other(XSSFWorkbook workbook) {
        workbook.createSheet("Noter").createRow(1).createCell(0).setCellValue("a");
        comment(workbook, "Noter");
    }

    private static byte[] thread() {
        var commented =
                Zip.edited(
                        Form.complete().workbook(book -> comment(book, "Behov", "nej")),
                        "xl/worksheets/_rels/sheet7.xml.rels",
                        xml ->
                                xml.replace(
                                        "</Relationships>",
                                        "<Relationship Id='rId99' Type='http://schemas.microsoft.com/"
                                                + "office/2017/10/relationships/threadedComment'"
                                                + " Target='../threadedComments/a.xml'/>"
                                                + "</Relationships>"));
        return Zip.with(
                commented,
                "xl/threadedComments/a.xml",
                "<ThreadedComments><threadedComment ref='A2'><text>om "
                        + NUMBER
                        + "</text></threadedComment></ThreadedComments>");
    }

    private static void comment(XSSFWorkbook workbook, String name) {
        comment(workbook, name, NUMBER);
    }

    private static void comment(XSSFWorkbook workbook, String name, String text) {
        var sheet = workbook.getSheet(name);
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString(text);
        comment.setAuthor(text);
        sheet.getRow(1).getCell(0).setCellComment(comment);
    }

    /** The numerator, written as something else. */
    private static byte[] cell(String content, String type) {
        return edited("<c r=\"E2\">", "<c r='E2' t='" + type + "'>" + content + "</c><!--", "-->");
    }

    private static byte[] edited(String from, String to) {
        return Zip.edited(Form.complete().workbook(), SHEET, xml -> xml.replaceFirst(from, to));
    }

    private static byte[] edited(String from, String to, String after) {
        return Zip.edited(
                Form.complete().workbook(),
                SHEET,
                xml -> {
                    var start = xml.indexOf(from);
                    var end = xml.indexOf("</c>", start);
                    return xml.substring(0, start)
                            + to
                            + xml.substring(start + from.length(), end + 4)
                            + after
                            + xml.substring(end + 4);
                });
    }
}
