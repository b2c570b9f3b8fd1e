package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.FolderArchive;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.archive.ZipArchive;
import dk.rammebilag.submission.csv.CsvSheets;
import dk.rammebilag.submission.sheet.Sheets;
import dk.rammebilag.submission.xlsx.Workbook;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Opens a file as what it is, or says what it is instead. */
final class Opening {

    private Opening() {}

    /** What is made of the files a submission consists of; it closes them. */
    @FunctionalInterface
    interface As<T> {
        T of(Archive archive) throws IOException, Unreadable;
    }

    static Sheets open(Path file) throws Unreadable {
        return open(
                file, Workbook::open, archive -> CsvSheets.open(archive, SheetLayout::headerKeys));
    }

    static <T> T open(Path file, As<? extends T> workbook, As<? extends T> csv) throws Unreadable {
        try {
            return Files.isDirectory(file) ? csv.of(folder(file)) : zip(file(file), workbook, csv);
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    private static void close(Closeable open, Exception reason) {
        try {
            open.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static Archive folder(Path folder) throws IOException, Unreadable {
        if (!CsvPackage.isPackage(folder)) {
            throw new Unreadable("folder");
        }
        var archive = FolderArchive.open(folder);
        if (!archive.has(CsvPackage.COVER)) {
            // It is there as a link only, and links are not followed.
            throw new Unreadable("folder");
        }
        return archive;
    }

    private static Archive file(Path file) throws IOException, Unreadable {
        return switch (kind(file)) {
            case ZIP -> ZipArchive.open(file);
            case OLE2 -> throw new Unreadable(ole2(file));
            case EMPTY -> throw new Unreadable("empty");
            case PDF -> throw new Unreadable("pdf");
            case MARKUP -> throw new Unreadable("markup");
            case TEXT -> throw new Unreadable("text");
            case OTHER -> throw new Unreadable("other");
        };
    }

    private static FileKind kind(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return FileKind.of(in.readNBytes(FileKind.BYTES));
        }
    }

    private static <T> T zip(Archive archive, As<? extends T> workbook, As<? extends T> csv)
            throws IOException, Unreadable {
        try {
            if (Workbook.isPackage(archive)) {
                return workbook.of(archive);
            }
            if (CsvSheets.isPackage(archive)) {
                return csv.of(archive);
            }
            throw new Unreadable(foreign(archive));
        } catch (IOException | Unreadable | RuntimeException e) {
            close(archive, e);
            throw e;
        }
    }

    private static String foreign(Archive archive) {
        if (archive.has("mimetype") && archive.has("content.xml")) {
            return "ods";
        }
        var holdsWorkbook =
                archive.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith(".xlsx"));
        return holdsWorkbook ? "zip.workbook" : "zip.other";
    }

    /** The names of its streams, in UTF-16, tell what is in such a container. */
    private static String ole2(Path file) throws IOException {
        var encrypted = utf16("EncryptedPackage");
        var workbook = utf16("Workbook");
        var kind = "ole2";
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var block = in.readNBytes(1 << 16);
                    block.length > 0;
                    block = in.readNBytes(1 << 16)) {
                var text = before + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(encrypted)) {
                    return "encrypted";
                }
                if (text.contains(workbook)) {
                    kind = "xls";
                }
                before = text.substring(Math.max(0, text.length() - encrypted.length()));
            }
        }
        return kind;
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
