package dk.rammebilag.form;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Column;
import dk.rammebilag.submission.SheetLayout;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What somebody types into a form: for each sheet rows, and for each column a value or "". */
record Typed(Map<SheetLayout, List<List<Object>>> rows) {

    private static final Choices CHOICES =
            new Choices(
                    Forms.catalogue(2017),
                    Forms.catalogue(2017).geography().submitter(Forms.AARHUS).orElseThrow());

    private static final String LETTERS = "aæøåÆØÅéü§<&>\"';,._-x/=+@0#%(){}\u20ac\u4e16";

    /** Anything that may be typed, and more rows than are drawn. */
    static Arbitrary<Typed> anything() {
        var layouts = List.of(SheetLayout.values());
        var sheets = layouts.stream().map(Typed::rows).toList();
        return Combinators.combine(sheets)
                .as(all -> {
                    var rows = new LinkedHashMap<SheetLayout, List<List<Object>>>();
                    for (var i = 0; i < layouts.size(); i++) {
                        rows.put(layouts.get(i), all.get(i));
                    }
                    return new Typed(rows);
                });
    }

    private static Arbitrary<List<List<Object>>> rows(SheetLayout layout) {
        if (layout == SheetLayout.COVER) {
            return row(layout, false).map(List::of);
        }
        var many = Forms.catalogue(2017).indicators().size() + 20;
        var most =
                switch (layout) {
                    case TARGETS -> many;
                    case OFFERS -> 100;
                    default -> 8;
                };
        return row(layout, true).list().ofMaxSize(most);
    }

    private static Arbitrary<List<Object>> row(SheetLayout layout, boolean mayBeBlank) {
        var values =
                layout.columns().stream()
                        .map(column -> value(layout, column))
                        .map(value ->
                                mayBeBlank
                                        ? Arbitraries.frequencyOf(
                                                Tuple.of(3, value),
                                                Tuple.of(1, Arbitraries.just("")))
                                        : value)
                        .toList();
        return Combinators.combine(values).as(ArrayList::new);
    }

    private static Arbitrary<Object> value(SheetLayout layout, Column column) {
        var choice = CHOICES.of(layout, column);
        if (choice.isPresent()) {
            return Arbitraries.of(choice.get().options().stream().map(Choice.Option::code).toList())
                    .map(code -> code);
        }
        return switch (column.type()) {
            case TEXT ->
                    Arbitraries.frequencyOf(
                            Tuple.of(9, text(Math.min(118, column.characters() - 2))),
                            Tuple.of(1, text(Math.min(3_998, column.characters() - 2))));
            case CODE, SECTION, MUNICIPALITY ->
                    Arbitraries.strings()
                            .withChars("AB-12")
                            .ofMinLength(1)
                            .ofMaxLength(9)
                            .map(code -> "T" + code);
            case WHOLE -> {
                var least = column.header().equals("Ændring i pladser") ? -999_999_999 : 0;
                yield Arbitraries.longs().between(least, 999_999_999).map(number -> number);
            }
            case DECIMAL ->
                    Arbitraries.bigDecimals()
                            .between(BigDecimal.ZERO, new BigDecimal("999999"))
                            .ofScale(Math.min(4, column.decimals()))
                            .map(number -> number);
            case DATE ->
                    Arbitraries.integers()
                            .between(0, 36_000)
                            .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
        };
    }

    private static Arbitrary<Object> text(int characters) {
        return Arbitraries.strings()
                .withChars(LETTERS + " \n")
                .ofMaxLength(characters)
                .map(text -> "x" + text + "x");
    }

    /** Types it into the input cells, as a program would: the cells keep their looks. */
    Map<CellRef, Object> into(XSSFWorkbook workbook) {
        var typed = new LinkedHashMap<CellRef, Object>();
        rows.forEach((layout, all) -> {
            var sheet = workbook.getSheet(layout.sheet());
            if (layout == SheetLayout.COVER) {
                cover(sheet, all.getFirst(), typed);
            } else {
                var next = firstFree(sheet);
                for (var row : all) {
                    for (var i = 0; i < row.size(); i++) {
                        type(sheet, layout, next, i, row.get(i), typed);
                    }
                    next++;
                }
            }
        });
        return typed;
    }

    private static void cover(XSSFSheet sheet, List<Object> values, Map<CellRef, Object> typed) {
        for (var i = 0; i < values.size(); i++) {
            var row = CoverSheet.row(SheetLayout.COVER.columns().get(i).header()) - 1;
            if (!sheet.getRow(row).getCell(1).getCellStyle().getLocked()) {
                type(sheet, SheetLayout.COVER, row, 1, values.get(i), typed);
            }
        }
    }

    private static int firstFree(XSSFSheet sheet) {
        var row = 1;
        while (!sheet.getRow(row).getCell(0).getStringCellValue().isEmpty()) {
            row++;
        }
        return row;
    }

    private static void type(
            XSSFSheet sheet,
            SheetLayout layout,
            int number,
            int column,
            Object value,
            Map<CellRef, Object> typed) {
        if (value.equals("")) {
            return;
        }
        var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        var cell = row.getCell(column, MissingCellPolicy.RETURN_NULL_AND_BLANK);
        if (cell == null) {
            cell = row.createCell(column);
            cell.setCellStyle(sheet.getColumnStyle(column));
        }
        switch (value) {
            case String text -> cell.setCellValue(text);
            case LocalDate date -> cell.setCellValue(date);
            case Number figure -> cell.setCellValue(figure.doubleValue());
            default -> throw new IllegalArgumentException(value.toString());
        }
        typed.put(new CellRef(layout.sheet(), number + 1, column + 1), Forms.plain(value));
    }
}
