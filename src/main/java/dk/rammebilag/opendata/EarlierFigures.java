package dk.rammebilag.opendata;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.HeaderValidator;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.statistics.FigureKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the {@code data/figures.csv} of an earlier year back. */
public final class EarlierFigures {

    private EarlierFigures() {}

    /**
     * What was published in a file that {@link FiguresCsv} wrote.
     *
     * @throws MalformedReleaseException if it is no such file, or has been changed so that it
     *     cannot be understood
     * @throws IOException if it cannot be read
     */
    public static EarlierRelease read(Path file) throws IOException {
        var handler =
                NamedCsvRecordHandler.builder()
                        .headerValidator(
                                HeaderValidator.containsExactly(FiguresCsv.LAYOUT.header()))
                        .build();
        var years = new TreeSet<Integer>();
        var rows = new TreeMap<FigureKey, EarlierRelease.Row>();
        try (var csv = CsvReader.builder().build(handler, file, StandardCharsets.UTF_8)) {
            for (var fields : csv) {
                var line = new Line(file, fields);
                years.add(line.year());
                if (line.field("measure").equals(Measure.RATE.code())
                        && rows.put(line.key(), line.row()) != null) {
                    throw new MalformedReleaseException(
                            "opendata.release.twice", file, line.number());
                }
            }
        } catch (CsvParseException _) {
            throw noFigures(file);
        }
        if (years.size() != 1) {
            throw noFigures(file);
        }
        return new EarlierRelease(years.first(), rows);
    }

    private static MalformedReleaseException noFigures(Path file) {
        return new MalformedReleaseException(
                "opendata.release.none", file, String.join(",", FiguresCsv.LAYOUT.header()));
    }
}
