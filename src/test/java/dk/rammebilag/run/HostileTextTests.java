package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission whose every text is a formula: nothing a run puts out would run it. */
class HostileTextTests {

    private static final List<String> HOSTILE =
            List.of(
                    "=cmd|' /C calc'!A0",
                    "+45 12 34",
                    "-2+3",
                    "@SUM(A1)",
                    "＝HYPERLINK(1)",
                    "\"\t=1+1\"");

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Cells of the cover without which the file is nobody's. */
    private static final List<String> KEPT =
            List.of("Skemaversion", "Rammeaftaleår", "Kommunekode", "Version");

    @TempDir private Path folder;

    @Test
    void nothingThatIsPutOutWouldBeRun() throws IOException {
        var output = folder.resolve("output");
        try (var installation = new Installation(folder)) {
            var request = installation.few(2016, output);
            submit(request.input().resolve("727-odder"), "1");
            submit(request.input().resolve("727-odder-2"), "2");
            installation.run(request);
        }
        assertThat(files(output, ".csv")).isNotEmpty().allSatisfy(HostileTextTests::isHarmlessCsv);
        assertThat(files(output, ".xlsx"))
                .hasSizeGreaterThan(3)
                .allSatisfy(HostileTextTests::isHarmlessWorkbook);
        assertThat(output.resolve("intern/findings.csv")).content().contains("'=cmd", "'＝HYPER");
        assertThat(output.resolve("kommuner/727-odder/tilbagemelding.xlsx")).exists();
    }

    private static void isHarmlessCsv(Path file) {
        try (var records = CsvReader.builder().ofCsvRecord(file)) {
            assertThat(records.stream().flatMap(record -> record.getFields().stream()))
                    .filteredOn(field -> isFormula(field) && !field.matches("-?\\d+([.,]\\d+)*"))
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isHarmlessWorkbook(Path file) {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            var cells =
                    StreamSupport.stream(workbook.spliterator(), false)
                            .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .toList();
            assertThat(cells).extracting(Cell::getCellType).doesNotContain(CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                    .filteredOn(cell -> isFormula(cell.getStringCellValue()))
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static List<Path> files(Path output, String ending) throws IOException {
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    /** The example package with every cell below the headers replaced. */
    private static void submit(Path target, String version) throws IOException {
        Files.createDirectories(target);
        try (var files = Files.list(Path.of("input/2016/727-odder"))) {
            for (var file : files.toList()) {
                var name = Objects.requireNonNull(file.getFileName()).toString();
                var lines = Files.readAllLines(file);
                var changed = name.equals("forside.csv") ? cover(lines, version) : table(lines);
                Files.write(target.resolve(name), changed);
            }
        }
    }

    private static List<String> cover(List<String> lines, String version) {
        var row = new int[1];
        return lines.stream()
                .map(line -> {
                    var key = line.replace("\uFEFF", "").split(";")[0];
                    if (key.equals("Version")) {
                        return key + ";" + version;
                    }
                    return KEPT.contains(key) ? line : key + ";" + hostile(row[0]++);
                })
                .toList();
    }

    private static List<String> table(List<String> lines) {
        var changed = new ArrayList<String>();
        changed.add(lines.getFirst());
        var columns = lines.getFirst().split(";").length;
        for (var row = 0; row < Math.min(6, lines.size() - 1); row++) {
            var first = row;
            changed.add(
                    IntStream.range(0, columns)
                            .mapToObj(column -> hostile(first + column))
                            .collect(Collectors.joining(";")));
        }
        return changed;
    }

    private static String hostile(int number) {
        return HOSTILE.get(number % HOSTILE.size());
    }
}
