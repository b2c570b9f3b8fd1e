package dk.rammebilag.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A submission ready to be written.
 *
 * @param file the file it is
 * @param original its sheets before anything is planted in them
 * @param planted what is planted
 */
record Submission(Received file, List<Sheet> original, List<Planted> planted) {

    /** A sheet before anything was planted in it; empty where it was not there. */
    Optional<Sheet> original(String name) {
        return original.stream().filter(s -> s.name().equals(name)).findFirst();
    }

    /** The sheets with the faults in them. */
    List<Sheet> sheets() {
        var sheets = original;
        for (var fault : planted) {
            sheets = fault.into(sheets);
        }
        return sheets;
    }

    /** Writes it into a folder: a workbook, a zip or a folder, as its name says. */
    void write(Path folder) throws IOException {
        var target = folder.resolve(file.name());
        var bytes = new ByteArrayOutputStream();
        if (file.name().endsWith(".xlsx")) {
            Workbook.write(sheets(), bytes);
            Files.write(target, bytes.toByteArray());
        } else if (file.name().endsWith(".zip")) {
            CsvPackage.writeZip(sheets(), bytes);
            Files.write(target, bytes.toByteArray());
        } else {
            CsvPackage.writeFolder(sheets(), target);
        }
    }
}
