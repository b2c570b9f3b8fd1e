package dk.rammebilag.feedback.marked;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.feedback.CollectedVerdict;
import dk.rammebilag.feedback.MarkedCopy;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks and marked copies of them, for tests. */
final class Copies {

    private Copies() {}

    static Finding finding(Severity severity, String rule, CellRef at) {
        return finding(severity, rule, at, "");
    }

    static Finding finding(Severity severity, String rule, CellRef at, String given) {
        return new Finding(
                "751",
                "ab".repeat(32),
                rule,
                severity,
                at,
                2017,
                "Tallet i <%s%d> & næste \"passer\" ikke.".formatted(at.sheet(), at.row()),
                given,
                "",
                "Ret det.",
                State.OPEN);
    }

    static Finding error(String sheet, int row, int column) {
        return finding(Severity.ERROR, "B02", new CellRef(sheet, row, column));
    }

    static byte[] workbook(Consumer<XSSFWorkbook> content) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            content.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] workbook) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(workbook));
    }

    /** The copy of a file; empty where there is none. */
    static Optional<byte[]> maybe(byte[] file, Finding... findings) throws IOException {
        var path = Files.createTempFile("submitted", ".xlsx");
        try {
            Files.write(path, file);
            return maybe(path, findings);
        } finally {
            Files.delete(path);
        }
    }

    static Optional<byte[]> maybe(Path path, Finding... findings) throws IOException {
        try (var verdict = new CollectedVerdict()) {
            List.of(findings).forEach(verdict::found);
            var copy = MarkedCopy.of(path, verdict);
            if (copy.isEmpty()) {
                return Optional.empty();
            }
            var out = new ByteArrayOutputStream();
            copy.get().write(out);
            return Optional.of(out.toByteArray());
        }
    }

    static byte[] of(byte[] file, Finding... findings) throws IOException {
        return maybe(file, findings).orElseThrow();
    }

    static Map<String, String> parts(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
