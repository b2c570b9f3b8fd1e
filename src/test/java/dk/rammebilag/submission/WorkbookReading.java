package dk.rammebilag.submission;

import dk.rammebilag.bench.Cost;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Ways of reading all rows of a workbook, each to be measured in a process of its own. */
enum WorkbookReading {
    /** To typed rows and faults. */
    OWN {
        @Override
        long read(Path file) {
            var rows = 0L;
            try (var reader = SubmissionReader.open(file)) {
                while (reader.hasNext()) {
                    rows += reader.next() instanceof Observation ? 1 : 0;
                }
            }
            return rows;
        }
    },
    /** To findings. */
    CHECKED {
        @Override
        long read(Path file) {
            var findings = new CountedFindings();
            try (var reader = SubmissionReader.open(file)) {
                var now = LocalDateTime.of(2017, 4, 30, 12, 0);
                new Validation(CatalogueLoader.load(Path.of("templates"), 2017))
                        .check(
                                new Received("751.xlsx", "f".repeat(64), now, now),
                                new CollectedRows(reader),
                                Background.NONE,
                                findings);
            }
            return findings.count;
        }
    },
    /** To texts and numbers. */
    FASTEXCEL {
        @Override
        long read(Path file) throws IOException {
            var rows = 0L;
            try (var workbook = new ReadableWorkbook(file.toFile())) {
                for (var sheet : workbook.getSheets().toList()) {
                    try (var stream = sheet.openStream()) {
                        rows += stream.filter(row -> values(row) > 1).count();
                    }
                }
            }
            return rows;
        }

        private int values(org.dhatim.fastexcel.reader.Row row) {
            var values = 0;
            for (var cell : row) {
                if (cell != null && cell.getValue() != null) {
                    values++;
                }
            }
            return values;
        }
    },
    /** To texts as they are shown. */
    POI {
        @Override
        long read(Path file) throws IOException {
            var rows = new CountedRows();
            try (var container = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var reader = new XSSFReader(container);
                var strings = new ReadOnlySharedStringsTable(container);
                var sheets = reader.getSheetsData();
                while (sheets.hasNext()) {
                    try (var sheet = sheets.next()) {
                        var xml = XMLHelper.newXMLReader();
                        xml.setContentHandler(
                                new XSSFSheetXMLHandler(
                                        reader.getStylesTable(), strings, rows, false));
                        xml.parse(new InputSource(sheet));
                    }
                }
            } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
            return rows.count;
        }
    };

    /** Reads a file and gives the number of its rows or findings. */
    abstract long read(Path file) throws IOException;

    private static final class CountedFindings implements Report {

        private long count;

        @Override
        public void found(Finding finding) {
            count++;
        }

        @Override
        public void notChecked(NotChecked notChecked) {}
    }

    private static final class CountedRows implements SheetContentsHandler {

        private long count;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {
            count++;
        }

        @Override
        public void cell(
                @Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {}
    }

    /** Reads once in this process and prints its {@link Cost}; arguments are way and file. */
    public static void main(String[] arguments) throws IOException {
        var rows = valueOf(arguments[0]).read(Path.of(arguments[1]));
        Cost.tell(rows);
    }
}
