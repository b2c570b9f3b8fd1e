package dk.rammebilag.submission;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A complete form with as many observations as you like, written as Excel writes it. */
final class LargeWorkbook {

    private static final List<String> GROUPS =
            List.of("fysisk", "hjerneskade", "udviklingsforstyrrelse", "udviklingshæmning");
    private static final List<String> AGES = List.of("I alt", "18-24", "25-44", "45-64", "65+");
    private static final List<String> SEXES = List.of("I alt", "M", "K");
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEET = "xl/worksheets/sheet2.xml";
    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, Integer> strings = new LinkedHashMap<>();

    private final String others;
    private final int first;

    /** The texts of the other sheets come first. */
    private LargeWorkbook(String others) {
        this.others = others.replace("</sst>", "");
        first = others.split("<si>", -1).length - 1;
    }

    /**
     * Writes the workbook.
     *
     * @param rows how many rows below the header
     * @param row the cells of a row by its number from 0: text, number, or empty text for none
     */
    static void write(Path file, int rows, IntFunction<List<Object>> row) throws IOException {
        var parts = Zip.parts(Form.complete().workbook(_ -> {}));
        parts.remove(SHEET);
        var others = new String(parts.remove(STRINGS), StandardCharsets.UTF_8);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            new LargeWorkbook(others).write(zip, rows, row);
        }
    }

    /** A row in which nothing is wrong for the reader. */
    static List<Object> clean(int i) {
        return List.of(
                "VH" + (i % 9 + 1),
                GROUPS.get(i / 9 % GROUPS.size()),
                AGES.get(i / 36 % AGES.size()),
                SEXES.get(i / 180 % SEXES.size()),
                i % 5_000,
                5_000 + i % 77_777,
                i % 10 == 0 ? "Stigningen skyldes ny praksis i sag nr. " + i : "");
    }

    /** A row with two cells that cannot be read and letters that got lost. */
    static List<Object> wrong(int i) {
        return List.of(
                "VH" + (i % 9 + 1),
                "gruppe " + i % 10,
                AGES.get(i / 36 % AGES.size()),
                SEXES.get(i / 180 % SEXES.size()),
                i + ".5",
                "mange",
                i % 10 == 0 ? "Ã¦ndret praksis i sag nr. " + i : "Ã¸get");
    }

    private void write(ZipOutputStream zip, int rows, IntFunction<List<Object>> row)
            throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry(SHEET));
        out.write(START + "<worksheet " + MAIN + "><sheetData>");
        var layout = SheetLayout.OBSERVATIONS;
        write(out, 1, List.copyOf(layout.columns().stream().map(Column::header).toList()));
        for (var i = 0; i < rows; i++) {
            write(out, i + 2, row.apply(i));
        }
        out.write("</sheetData></worksheet>");
        out.flush();
        zip.putNextEntry(new ZipEntry(STRINGS));
        out.write(others);
        for (var text : strings.keySet()) {
            out.write("<si><t>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></si>");
        }
        out.write("</sst>");
        out.flush();
    }

    private void write(Writer out, int number, List<Object> cells) throws IOException {
        out.write("<row r=\"" + number + "\" spans=\"1:7\">");
        for (var i = 0; i < cells.size(); i++) {
            var start = "<c r=\"" + CellRef.letters(i + 1) + number + "\" s=\"0\"";
            switch (cells.get(i)) {
                case String text when text.isEmpty() -> out.write(start + "/>");
                case String text -> {
                    var index = strings.computeIfAbsent(text, _ -> first + strings.size());
                    out.write(start + " t=\"s\"><v>" + index + "</v></c>");
                }
                case Object value -> out.write(start + "><v>" + value + "</v></c>");
            }
        }
        out.write("</row>");
    }
}
