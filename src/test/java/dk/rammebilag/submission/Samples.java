package dk.rammebilag.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Hostile and large files for the tests of other packages. */
public final class Samples {

    /** Names of lines in the table of hostile files, one of each kind. */
    public static final List<String> NAMES =
            List.of(
                    "HTML",
                    "old Excel",
                    "password",
                    "half",
                    "macro part",
                    "path out of it",
                    "2 GB of blanks",
                    "a cell of 30 MB",
                    "billion laughs",
                    "a text before the first",
                    "row 2 billion");

    private Samples() {}

    /** Writes the file of a line of the table. */
    public static void write(String name, Path file) throws Exception {
        var line =
                HostileFiles.all()
                        .filter(candidate -> candidate.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        Files.write(file, line.file().bytes());
    }

    /** A form with many good rows of observations. */
    public static void writeLarge(Path file, int rows) throws IOException {
        LargeWorkbook.write(file, rows, LargeWorkbook::clean);
    }

    /** A workbook whose sheet of observations breaks off after many good rows. */
    public static void writeLateBroken(Path file, int rows) throws IOException {
        LargeWorkbook.write(file, rows, LargeWorkbook::clean);
        var whole = Files.readAllBytes(file);
        Files.write(
                file,
                Zip.edited(
                        whole,
                        "xl/worksheets/sheet2.xml",
                        xml -> xml.replace("</sheetData>", "<row r=\"1\"/></sheetData>")));
    }
}
