package dk.rammebilag.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A comma-separated file of the templates folder with a header line. */
final class CsvTable {

    /**
     * A line.
     *
     * @param place where it stands
     * @param values its values in the order of the columns, empty where the file lacks the column
     */
    record Row(Place place, List<String> values) {

        String get(int column) {
            return values.get(column);
        }
    }

    private final Place file;
    private final List<String> required;
    private final List<String> columns;
    private final Problems problems;

    /**
     * Describes a file.
     *
     * @param required the columns it must have
     * @param optional the columns it may have besides
     */
    private CsvTable(Place file, List<String> required, List<String> optional, Problems problems) {
        this.file = file;
        this.required = required;
        this.columns = Stream.concat(required.stream(), optional.stream()).toList();
        this.problems = problems;
    }

    /**
     * The lines of a file below its header; none, and reported, when it cannot be read.
     *
     * @param required the columns it must have, which come first in a row
     * @param optional the columns it may have besides
     */
    static List<Row> read(
            TemplateFiles files,
            String name,
            List<String> required,
            List<String> optional,
            Problems problems) {
        var table = new CsvTable(files.place(name), required, optional, problems);
        return files.text(name).map(table::rows).orElse(List.of());
    }

    private List<Row> rows(String text) {
        var lines = lines(text);
        if (lines.isEmpty()) {
            return List.of();
        }
        var header = lines.getFirst().getFields();
        if (!valid(header)) {
            return List.of();
        }
        var positions = columns.stream().map(header::indexOf).toList();
        var rows = new ArrayList<Row>(lines.size());
        for (var line : lines.subList(1, lines.size())) {
            var place = file.line((int) line.getStartingLineNumber());
            if (line.getFieldCount() == header.size()) {
                rows.add(
                        new Row(
                                place,
                                positions.stream()
                                        .map(at -> at < 0 ? "" : line.getField(at).strip())
                                        .toList()));
            } else {
                problems.report(
                        place,
                        "catalogue.csv.fields",
                        Integer.toString(line.getFieldCount()),
                        Integer.toString(header.size()));
            }
        }
        return rows;
    }

    private List<CsvRecord> lines(String text) {
        var builder =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false);
        try {
            var lines = builder.ofCsvRecord(text).stream().toList();
            if (lines.isEmpty()) {
                problems.report(file, "catalogue.csv.empty");
            }
            return lines;
        } catch (CsvParseException e) {
            problems.report(file, "catalogue.csv.syntax");
            return List.of();
        }
    }

    private boolean valid(List<String> header) {
        for (var name : header) {
            if (!columns.contains(name)) {
                problems.reportUnknown(
                        file.line(1), name, columns, "catalogue.csv.column.unknown", name);
            }
        }
        for (var name : required) {
            if (!header.contains(name)) {
                problems.report(file.line(1), "catalogue.csv.column.missing", name);
            }
        }
        return header.containsAll(required);
    }
}
