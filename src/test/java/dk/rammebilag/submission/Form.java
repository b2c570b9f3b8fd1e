package dk.rammebilag.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A filled-in form to be bent out of shape; cells are texts, numbers, dates, booleans or "". */
final class Form {

    final SequencedMap<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    /** A form in which nothing is wrong: all sheets, one row each. */
    static Form complete() {
        var form = new Form();
        form.cover(
                "1",
                2016L,
                "791",
                "Viborg",
                1L,
                "Ida",
                "ida@viborg.example",
                "87 87 87 87",
                "Bo",
                LocalDate.of(2016, 5, 2),
                "Ingen");
        form.table(SheetLayout.OBSERVATIONS, "VH1", "I alt", "I alt", "M", 12L, 340L, "Ny praksis");
        form.table(
                SheetLayout.TARGETS,
                "VH1",
                "niveau",
                2015L,
                12.5,
                15L,
                2018L,
                LocalDate.of(2015, 11, 20),
                "Byrådet");
        form.table(
                SheetLayout.INITIATIVES,
                "VH.progression",
                "",
                "Mestring i hverdagen",
                "Forløb",
                "evidensbaseret",
                "ja",
                "Region Midtjylland",
                "i gang",
                LocalDate.of(2016, 1, 1),
                "",
                "nej");
        form.table(
                SheetLayout.OFFERS,
                "T-791-01",
                "Skovbo",
                "791",
                "kommunal",
                "791",
                "SEL § 107",
                "fysisk",
                12.5,
                4575L,
                4380L,
                "døgn",
                2150.75,
                2016L,
                "almindelig",
                "nej",
                "");
        form.table(SheetLayout.TRADES, "T-791-01", "salg", "740", 2.25);
        form.table(SheetLayout.NEEDS, "fysisk", "2", "SEL § 107", -3L, "Venteliste");
        return form;
    }

    private void cover(Object... values) {
        var rows = new ArrayList<List<Object>>();
        for (var i = 0; i < values.length; i++) {
            rows.add(row(SheetLayout.COVER.columns().get(i).header(), values[i]));
        }
        sheets.put(SheetLayout.COVER.sheet(), rows);
    }

    private void table(SheetLayout layout, Object... values) {
        var rows = new ArrayList<List<Object>>();
        rows.add(new ArrayList<>(layout.columns().stream().map(Column::header).toList()));
        rows.add(row(values));
        sheets.put(layout.sheet(), rows);
    }

    static List<Object> row(Object... values) {
        return new ArrayList<Object>(Arrays.asList(values));
    }

    List<List<Object>> rows(SheetLayout layout) {
        return sheets.getOrDefault(layout.sheet(), List.of());
    }

    /** Puts a value into the data row of a column, or beside its key on Forside. */
    Form with(SheetLayout layout, String header, Object value) {
        var column = layout.indexOf(header);
        if (layout == SheetLayout.COVER) {
            rows(layout).get(column).set(1, value);
        } else {
            rows(layout).get(1).set(column, value);
        }
        return this;
    }

    Form with(SheetLayout layout, Consumer<List<List<Object>>> change) {
        change.accept(rows(layout));
        return this;
    }

    byte[] workbook() {
        return PlainWorkbook.of(sheets);
    }

    /** The same by POI, which can do more to it. */
    byte[] workbook(Consumer<XSSFWorkbook> change) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            fill(workbook);
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void fill(Workbook workbook) {
        var date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd-mm-yyyy"));
        sheets.forEach((name, rows) -> {
            var sheet = workbook.createSheet(name);
            for (var r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (var c = 0; c < rows.get(r).size(); c++) {
                    fill(row.createCell(c), rows.get(r).get(c), date);
                }
            }
        });
    }

    private static void fill(Cell cell, Object value, CellStyle dateStyle) {
        switch (value) {
            case String text when text.isEmpty() -> {}
            case String text -> cell.setCellValue(text);
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(dateStyle);
            }
            case Boolean flag -> cell.setCellValue(flag);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> throw new IllegalArgumentException("no cell holds " + value.getClass());
        }
    }

    byte[] csvZip() {
        return csvZip(";", StandardCharsets.UTF_8, name -> name.toLowerCase(Locale.ROOT));
    }

    byte[] csvZip(String separator, Charset charset, UnaryOperator<String> name) {
        var parts = new LinkedHashMap<String, byte[]>();
        for (var sheet : sheets.entrySet()) {
            var text = Csv.text(sheet.getValue(), separator);
            parts.put(name.apply(sheet.getKey()) + ".csv", text.getBytes(charset));
        }
        return Zip.of(parts);
    }
}
