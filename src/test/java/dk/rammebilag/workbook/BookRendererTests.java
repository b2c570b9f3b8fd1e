package dk.rammebilag.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookRendererTests {

    @ParameterizedTest
    @CsvSource({
        "12.345678,       1, '#,##0.0',   '12,3'",
        "1234567,         0, '#,##0',     '1.234.567'",
        "-0.5,            2, '#,##0.00',  '-0,50'",
        "0.0000001,       3, '#,##0.000', '0,000'",
        "123456789012.25, 1, '#,##0.0',   '123.456.789.012,3'",
    })
    void numbersStayExactAndAreRoundedByTheirFormat(
            String exact, int decimals, String format, String shown) throws IOException {
        var table =
                new Table(
                        "Tal",
                        List.of(Table.Column.numbers("Tal", 1)),
                        List.of(Table.Row.of(Books.number(exact, decimals))),
                        List.of());
        try (var workbook = Books.open(Books.of(table))) {
            var cell = workbook.getSheet("Ark 1").getRow(2).getCell(0);
            assertThat(cell.getNumericCellValue()).isEqualTo(Double.parseDouble(exact));
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
            assertThat(new DataFormatter(Locale.of("da", "DK")).formatCellValue(cell))
                    .isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+45", "-", "@SUM(A1)", "\tx", "\rx"})
    void textThatLooksLikeAFormulaIsMarkedAsText(String text) throws IOException {
        try (var workbook = Books.open(Books.words(text, "almindelig"))) {
            var sheet = workbook.getSheet("Ark 1");
            assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo(text);
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    void textLongerThanACellIsCutWithASign() throws IOException {
        try (var workbook = Books.open(Books.words("x".repeat(40_000)))) {
            assertThat(workbook.getSheet("Ark 1").getRow(2).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 1", "130, 1", "200, 2", "600, 5", "1200, 9"})
    void rowsAreHighEnoughForTheirText(int characters, int lines) throws IOException {
        var text = "ti tegnet ".repeat(characters / 10).strip();
        try (var workbook = Books.open(Books.words(text))) {
            var row = workbook.getSheet("Ark 1").getRow(2);
            assertThat(row.getHeightInPoints()).isBetween(15f * lines, 15f * lines + 15);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"første\nanden\ntredje", "x"})
    void noRowIsHigherThanExcelTakes(String line) throws IOException {
        try (var workbook = Books.open(Books.words(line.repeat(10_000)))) {
            var height = workbook.getSheet("Ark 1").getRow(2).getHeightInPoints();
            assertThat(height).isBetween(390f, 409f);
        }
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        var columns = List.of(Table.Column.words("Kommune", 1), Table.Column.numbers("Antal", 1));
        try (var workbook = Books.open(Books.of(new Table("Tom", columns, List.of(), List.of())))) {
            var row = workbook.getSheet("Ark 1").getRow(2);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Ingen rækker");
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("-");
        }
    }

    @Test
    void aBookWithoutNotesHasNoSheetOfNotes() throws IOException {
        try (var workbook = Books.open(Books.words("ord"))) {
            assertThat(workbook)
                    .extracting(s -> s.getSheetName())
                    .containsExactly("Indhold", "Ark 1");
        }
    }

    @Test
    void headersThatDifferOnlyInCaseAreRefused() {
        var columns = List.of(Table.Column.words("Antal", 1), Table.Column.words("ANTAL", 1));
        var row = Table.Row.of(Value.text("a"), Value.text("b"));
        var book = Books.of(new Table("Dobbelt", columns, List.of(row), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Books.render(book))
                .withMessageContaining("Dobbelt")
                .withMessageContaining("ANTAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Indhold", "a/b", "Et navn på mere end enogtredive tegn"})
    void namesExcelDoesNotTakeAreRefused(String name) {
        var sheet = new Book.Sheet(name, Books.table("ord"));
        var book = new Book(Books.PROPERTIES, List.of(), List.of(sheet), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Books.render(book));
    }

    @Test
    void theSameBookGivesTheSameBytesAnywhereAnytimeOnAnyThread() throws InterruptedException {
        var first = hash(Books.figures());
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.JAPAN);
            Thread.sleep(2_100); // the clock of a zip file ticks every two seconds
            assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> hash(Books.figures())))
                    .containsOnly(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static String hash(Book book) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Books.render(book));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSizeDeclaredForASheetIsItsSize() throws IOException {
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(Books.render(Books.figures())))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet3.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains("<dimension ref=\"A1:D7\"");
                    return;
                }
            }
        }
        throw new AssertionError("there is no third sheet");
    }

    @Test
    @EnabledIf("hasAFullDevice")
    void aFullTemporaryFolderIsToldAsAnErrorOfWriting(@TempDir Path folder) throws IOException {
        var words = IntStream.range(0, 2_000).mapToObj(i -> "ord nummer " + i);
        var book = Books.words(words.toArray(String[]::new));
        TempFile.setThreadLocalTempFileCreationStrategy(new OnFullDevice(folder));
        try {
            assertThatIOException()
                    .isThrownBy(
                            () -> new BookRenderer().render(book, OutputStream.nullOutputStream()))
                    .withMessageContaining("No space left");
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    static boolean hasAFullDevice() {
        return Files.exists(FULL);
    }

    private static final Path FULL = Path.of("/dev/full");

    /** Links, so that POI may delete what it believes to be its files. */
    private record OnFullDevice(Path folder) implements TempFileCreationStrategy {
        @Override
        public File createTempFile(String prefix, String suffix) throws IOException {
            var link = folder.resolve(prefix + System.nanoTime() + suffix);
            return Files.createSymbolicLink(link, FULL).toFile();
        }

        @Override
        public File createTempDirectory(String prefix) throws IOException {
            return Files.createTempDirectory(folder, prefix).toFile();
        }
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        var out =
                new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        throw new AssertionError("closed");
                    }
                };
        new BookRenderer().render(Books.figures(), out);
        assertThat(out.size()).isPositive();
    }
}
