package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.Shown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Made-up CPR numbers all over two submissions: only the originals in quarantine have them. */
class PersonalNumberLeakTests {

    private static final String NUMBER = "010203-1234";
    private static final String SPACED = "010203 1234";
    private static final String PLAIN = "0102031234";

    /** As a number it has no zero in front; in a database dump bytes are hexadecimal. */
    private static final Pattern LEAK =
            Pattern.compile(
                    "10203[^0-9]{0,3}1234|3130323033(2d|20)?31323334", Pattern.CASE_INSENSITIVE);

    @TempDir private Path folder;
    private Few few;
    private Path workbook;

    @BeforeEach
    void plant() throws IOException {
        few = Few.in(folder);
        workbook = few.input().resolve("706 om " + NUMBER + ".xlsx");
        plantWorkbook(few.input().resolve("706-syddjurs.xlsx"), workbook);
        Files.delete(few.input().resolve("706-syddjurs.xlsx"));
        plantPackage(few.input().resolve("727 " + PLAIN));
    }

    @Test
    void aRunLeavesThemInQuarantineOnly() throws Exception {
        var before = Few.bytes(few.input());
        var answer = Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);

        assertThat(answer.out() + answer.err()).doesNotContainPattern(LEAK);
        assertThat(texts(few.output())).isNotEmpty().allSatisfy(PersonalNumberLeakTests::isClean);
        assertThat(Few.bytes(few.input())).isEqualTo(before);

        var hash = DigestUtils.sha256Hex(Files.readAllBytes(workbook));
        var kept = texts(few.data());
        assertThat(kept.keySet()).anyMatch(name -> name.contains(hash));
        kept.keySet().removeIf(name -> name.matches("(?i).*(karant|quarant).*"));
        assertThat(kept).isNotEmpty().allSatisfy(PersonalNumberLeakTests::isClean);
        try (var files = Files.walk(few.data())) {
            assertThat(files.filter(Files::isRegularFile))
                    .filteredOn(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
                    .hasSize(4)
                    .allMatch(PersonalNumberLeakTests::hasTheNameOfItsHash);
        }
        assertThat(database()).contains(hash).doesNotContainPattern(LEAK);
    }

    @Test
    void aCheckRepeatsNoneOfThem() throws Exception {
        for (var file : new Path[] {workbook, few.input().resolve("727 " + PLAIN)}) {
            var answer =
                    Answer.to("check", "--year=2016", "--as-of=2016-04-15T12:00", file.toString())
                            .is(ExitCode.NOT_ALL_USABLE);
            assertThat(answer.out()).contains("P01");
            assertThat(answer.out() + answer.err()).doesNotContainPattern(LEAK);
        }
    }

    private static void isClean(String name, String text) {
        assertThat(name).doesNotContainPattern(LEAK);
        assertThat(LEAK.matcher(text).find()).as(name).isFalse();
    }

    private static boolean hasTheNameOfItsHash(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file))
                    .equals(file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String database() throws Exception {
        Path file;
        try (var files = Files.walk(few.data())) {
            file = files.filter(f -> f.toString().endsWith(".mv.db")).findFirst().orElseThrow();
        }
        var url = "jdbc:h2:file:" + file.toString().replace(".mv.db", "");
        var dump = new StringBuilder();
        try (var connection = DriverManager.getConnection(url);
                var rows = connection.createStatement().executeQuery("script")) {
            while (rows.next()) {
                dump.append(rows.getString(1)).append('\n');
            }
        }
        return dump.toString();
    }

    /** Each file, and each part of it, as text; the database is dumped instead. */
    private static Map<String, String> texts(Path root) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = root.relativize(file).toString();
                var bytes = Files.readAllBytes(file);
                if (name.endsWith(".mv.db")) {
                    continue;
                }
                texts.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
                if (name.endsWith(".pdf")) {
                    texts.put(name + "!", Shown.in(file));
                }
                try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                        texts.put(
                                name + "!" + part.getName(),
                                new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        }
        return texts;
    }

    private static void plantWorkbook(Path from, Path to) throws IOException {
        try (var book = new XSSFWorkbook(Files.newInputStream(from));
                var out = Files.newOutputStream(to)) {
            for (var row : book.getSheet("Forside")) {
                var key = row.getCell(0) == null ? "" : row.getCell(0).toString();
                if (key.matches("Kontaktperson|E-mail|Telefon|Godkendt af|Bemærkning.*")) {
                    row.createCell(1).setCellValue("om " + NUMBER + " og mere");
                }
            }
            var offers = book.getSheet("Tilbud");
            offers.getRow(1).createCell(1).setCellValue("Huset " + SPACED);
            offers.getRow(1).createCell(15).setCellValue(PLAIN);
            offers.getRow(0).createCell(16).setCellValue("Borger " + NUMBER);
            offers.getRow(1).createCell(16).setCellValue(102031234);
            var figures = book.getSheet("Indikatorer");
            figures.getRow(1).createCell(6).setCellValue("Se sagen om " + NUMBER + ".");
            var comment =
                    figures.createDrawingPatriarch()
                            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 8, 8, 9, 9));
            comment.setString(NUMBER);
            comment.setAuthor(SPACED);
            figures.getRow(1).getCell(0).setCellComment(comment);
            book.createSheet("Sag " + NUMBER).createRow(0).createCell(0).setCellValue(SPACED);
            book.getProperties().getCoreProperties().setTitle("Sag " + NUMBER);
            book.write(out);
        }
    }

    private static void plantPackage(Path to) throws IOException {
        Files.createDirectory(to);
        try (var files = Files.list(Path.of("input/2016/727-odder"))) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                Files.writeString(
                        to.resolve(file.getFileName().toString()),
                        text.replace("Opgangsfællesskabet", "Huset " + SPACED)
                                .replace("STU med", NUMBER)
                                .replace("Bemærkning", "Bemærkning;Borger " + PLAIN));
            }
        }
        Files.writeString(to.resolve("sag " + NUMBER + ".csv"), "a;" + NUMBER);
    }
}
