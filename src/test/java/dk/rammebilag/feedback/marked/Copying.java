package dk.rammebilag.feedback.marked;

import dk.rammebilag.bench.Cost;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.feedback.CollectedVerdict;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.feedback.Verdict;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Ways of marking what was found in a copy, each to be measured in a process of its own. */
enum Copying {
    /** As the submitter gets it, masked. */
    OWN {
        @Override
        void copy(Path file, Verdict verdict, OutputStream out) throws IOException {
            MarkedCopy.of(file, verdict).orElseThrow().write(out);
        }
    },
    /** The workbook in memory, its fills and comments set; nothing is masked. */
    POI {
        @Override
        void copy(Path file, Verdict verdict, OutputStream out) throws IOException {
            try (var in = Files.newInputStream(file);
                    var workbook = new XSSFWorkbook(in);
                    var findings = verdict.findings()) {
                var fill = workbook.createCellStyle();
                fill.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                fill.setFillForegroundColor(
                        new XSSFColor(new byte[] {(byte) 0xff, (byte) 0xc7, (byte) 0xce}, null));
                findings.forEach(finding -> mark(workbook, fill, finding));
                workbook.write(out);
            }
        }

        private void mark(XSSFWorkbook workbook, XSSFCellStyle fill, Finding finding) {
            var at = finding.at();
            var sheet = workbook.getSheet(at.sheet());
            var cell = sheet.getRow(at.row() - 1).getCell(at.column() - 1);
            cell.setCellStyle(fill);
            var anchor = workbook.getCreationHelper().createClientAnchor();
            anchor.setCol1(at.column());
            anchor.setRow1(at.row() - 1);
            anchor.setCol2(at.column() + 4);
            anchor.setRow2(at.row() + 4);
            var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
            comment.setString(Note.of(finding).text());
            cell.setCellComment(comment);
        }
    };

    /** The columns of observations that hold something in every row. */
    private static final int COLUMNS = 6;

    abstract void copy(Path file, Verdict verdict, OutputStream out) throws IOException;

    /** Copies once in this process, and tells its {@link Cost}; way, file, rows, faults. */
    public static void main(String[] arguments) throws IOException {
        var rows = Integer.parseInt(arguments[2]);
        var faults = Integer.parseInt(arguments[3]);
        try (var verdict = new CollectedVerdict();
                var out = OutputStream.nullOutputStream()) {
            for (var i = 0; i < faults; i++) {
                var row = (int) (2 + (long) i * rows / faults);
                var at = new CellRef("Indikatorer", row, i % COLUMNS + 1);
                verdict.found(Copies.finding(Severity.ERROR, "B02", at));
            }
            valueOf(arguments[0]).copy(Path.of(arguments[1]), verdict, out);
        }
        Cost.tell(faults);
    }
}
