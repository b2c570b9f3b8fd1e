package dk.rammebilag.form;

import dk.rammebilag.form.Look.Role;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.HelpSheet;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The hidden sheet the dropdowns choose from: a column and a named range for each choice. */
final class ListSheet {

    private ListSheet() {}

    static void write(XSSFSheet sheet, Styles styles, List<Choice> choices) {
        var column = 0;
        for (var choice : choices) {
            if (choice.options().isEmpty()) {
                continue;
            }
            styles.write(row(sheet, 0).createCell(column), choice.title(), Look.of(Role.HEADER));
            for (var i = 0; i < choice.options().size(); i++) {
                styles.write(
                        row(sheet, i + 1).createCell(column),
                        choice.options().get(i).code(),
                        Look.of(Role.FIXED));
            }
            var letters = CellRef.letters(column + 1);
            var name = sheet.getWorkbook().createName();
            name.setNameName(choice.range());
            name.setRefersToFormula(
                    "%1$s!$%2$s$2:$%2$s$%3$d"
                            .formatted(
                                    HelpSheet.LISTS.sheet(), letters, choice.options().size() + 1));
            column++;
        }
        sheet.enableLocking();
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        var row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }
}
