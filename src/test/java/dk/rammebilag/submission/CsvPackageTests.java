package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of CSV files becomes one file. */
class CsvPackageTests {

    private static final List<Item> EXPECTED = Reading.of(Form.complete().workbook()).items();

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        for (var file : Zip.parts(Form.complete().csvZip()).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    @Test
    void isReadAsFolderAndAsFileAlike() throws IOException {
        assertThat(CsvPackage.isPackage(folder)).isTrue();
        assertThat(Reading.of(folder).items()).isEqualTo(EXPECTED);
        assertThat(Reading.of(zip(folder)).items()).isEqualTo(EXPECTED);
    }

    @Test
    void theSameFilesGiveTheSameBytes(@TempDir Path other) throws IOException {
        var names = new ArrayList<>(Zip.parts(zip(folder)).keySet());
        assertThat(names).isSorted().hasSize(7);
        for (var name : names.reversed()) {
            var copy = Files.copy(folder.resolve(name), other.resolve(name));
            Files.setLastModifiedTime(copy, FileTime.fromMillis(0));
        }
        assertThat(zip(other)).isEqualTo(zip(folder));
    }

    @Test
    void theTimeZoneOfTheMachineIsNotInTheBytes() throws IOException {
        var machine = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            var east = zip(folder);
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            assertThat(zip(folder)).isEqualTo(east);
        } finally {
            TimeZone.setDefault(machine);
        }
    }

    @Test
    void nothingInTheFolderIsLost() throws IOException {
        Files.createDirectory(folder.resolve("bilag"));
        Files.writeString(folder.resolve("bilag").resolve("brev.txt"), "hej");
        assertThat(Zip.parts(zip(folder))).containsKey("bilag/brev.txt");
        assertThat(Reading.of(folder).items()).isEqualTo(Reading.of(zip(folder)).items());
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path other) throws IOException {
        var outside = Files.writeString(other.resolve("hemmelig.csv"), "a;b");
        Files.createSymbolicLink(folder.resolve("link.csv"), outside);
        Files.createSymbolicLink(folder.resolve("mappe"), other);
        assertThat(Zip.parts(zip(folder))).hasSize(7);
        assertThat(Reading.of(folder).items()).isEqualTo(EXPECTED);
    }

    @Test
    void aFolderWithoutACoverOrAFileIsNoPackage() throws IOException {
        assertThat(CsvPackage.isPackage(folder.resolve("forside.csv"))).isFalse();
        Files.delete(folder.resolve("forside.csv"));
        assertThat(CsvPackage.isPackage(folder)).isFalse();
    }

    private static byte[] zip(Path folder) throws IOException {
        var out = new ByteArrayOutputStream();
        CsvPackage.zip(folder, out);
        return out.toByteArray();
    }
}
