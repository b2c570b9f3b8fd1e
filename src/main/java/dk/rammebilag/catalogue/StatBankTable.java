package dk.rammebilag.catalogue;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An export of table FOLK1A as Danmarks Statistik's StatBank writes it: a line of headers, titles
 * above and notes below it, and either a column {@code TID} or a column for each quarter.
 *
 * @param at where the headers stand in the file, from 1
 * @param header the line of headers
 * @param lines the lines below it
 */
record StatBankTable(int at, List<String> header, List<Line> lines) {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}K[1-4]");

    /** Titles above the headers are not longer. */
    private static final int TITLE_LINES = 10;

    private static final String TIME = "TID";

    /**
     * A line.
     *
     * @param number where it stands in the file, from 1
     * @param fields its fields without surrounding spaces
     */
    record Line(int number, List<String> fields) {

        String field(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }
    }

    /** The table in a text; empty if that is no such export. */
    static Optional<StatBankTable> of(String text) {
        return Stream.of(';', '\t', ',')
                .map(separator -> lines(text, separator))
                .flatMap(lines -> table(lines).stream())
                .findFirst();
    }

    private static Optional<StatBankTable> table(List<Line> lines) {
        return IntStream.range(0, Math.min(TITLE_LINES, lines.size()))
                .filter(at -> isHeader(lines.get(at).fields()))
                .mapToObj(at ->
                        new StatBankTable(
                                lines.get(at).number(),
                                lines.get(at).fields(),
                                lines.subList(at + 1, lines.size())))
                .findFirst();
    }

    private static boolean isHeader(List<String> fields) {
        return fields.size() > 3
                && fields.stream()
                        .anyMatch(field -> isQuarter(field) || field.equalsIgnoreCase(TIME));
    }

    /** Whether a text names a quarter, as {@code 2017K1}. */
    static boolean isQuarter(String text) {
        return QUARTER.matcher(text).matches();
    }

    private static List<Line> lines(String text, char separator) {
        var builder =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
        try {
            return builder.ofCsvRecord(text).stream().map(StatBankTable::line).toList();
        } catch (CsvParseException _) {
            return List.of();
        }
    }

    private static Line line(CsvRecord fields) {
        return new Line(
                (int) fields.getStartingLineNumber(),
                fields.getFields().stream().map(StatBankTable::plain).toList());
    }

    private static String plain(String field) {
        return field.replace('\u00a0', ' ').strip();
    }

    /** The columns that hold a quarter each; none where the quarter is a column of its own. */
    List<Integer> quarters() {
        return columns(StatBankTable::isQuarter);
    }

    /**
     * The column of that name in any letter case; where it has no name, the one that holds such.
     */
    Optional<Integer> column(String name, Predicate<String> holds) {
        return columns(name::equalsIgnoreCase).stream()
                .findFirst()
                .or(() ->
                        columns(String::isEmpty).stream()
                                .filter(column ->
                                        lines.stream()
                                                .anyMatch(line -> holds.test(line.field(column))))
                                .findFirst());
    }

    /** The column of the quarter. */
    Optional<Integer> time() {
        return columns(TIME::equalsIgnoreCase).stream().findFirst();
    }

    private List<Integer> columns(Predicate<String> named) {
        return IntStream.range(0, header.size())
                .filter(column -> named.test(header.get(column)))
                .boxed()
                .toList();
    }

    /** The lines with what stands in the line above where a heading is left blank. */
    List<Line> filled(List<Integer> headings) {
        var filled = new ArrayList<Line>();
        Function<Integer, String> above = _ -> "";
        for (var line : lines) {
            if (line.fields().size() >= header.size()) {
                var fields = new ArrayList<>(line.fields());
                for (var column : headings) {
                    if (fields.get(column).isEmpty()) {
                        fields.set(column, above.apply(column));
                    }
                }
                var whole = new Line(line.number(), fields);
                above = whole::field;
                filled.add(whole);
            }
        }
        return filled;
    }
}
