package dk.rammebilag.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Every publishable figure of a year as {@code data/figures.csv}: RFC 4180, UTF-8. */
public final class FiguresCsv {

    /** The columns; the first nine are the key of a line. */
    static final List<String> COLUMNS =
            List.of(
                    "year",
                    "area",
                    "goal",
                    "indicator",
                    "geography",
                    "target_group",
                    "age_group",
                    "sex",
                    "measure",
                    "value",
                    "numerator",
                    "denominator",
                    "status",
                    "reporters",
                    "expected_reporters");

    private static final int DECIMALS = 6;

    private static final Comparator<List<String>> BY_KEY =
            IntStream.range(0, COLUMNS.indexOf("value"))
                    .mapToObj(
                            column -> Comparator.comparing((List<String> line) -> line.get(column)))
                    .reduce(Comparator::thenComparing)
                    .orElseThrow();

    private FiguresCsv() {}

    /**
     * Writes the figures, sorted by the columns of the key as text; values are rounded half up to
     * six decimals.
     *
     * @param catalogue the agreement of the figures
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Publishable figures, OutputStream out)
            throws IOException {
        var lines =
                figures.all().stream()
                        .map(figure -> line(catalogue, figure))
                        .sorted(BY_KEY)
                        .toList();
        var csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        lines.forEach(csv::writeRecord);
        csv.flush();
    }

    private static List<String> line(Catalogue catalogue, PublishedFigure figure) {
        var key = figure.key();
        var goal =
                catalogue
                        .indicator(key.indicator())
                        .flatMap(indicator -> catalogue.goal(indicator.goal()))
                        .orElseThrow(() -> new IllegalArgumentException("no goal of " + key));
        var value = figure.value();
        return List.of(
                Integer.toString(catalogue.year()),
                goal.area(),
                goal.key(),
                key.indicator(),
                key.geography(),
                key.targetGroup(),
                key.ageGroup(),
                key.sex(),
                figure.measure().code(),
                value == null ? "" : value.rounded(DECIMALS).toPlainString(),
                Objects.toString(figure.numerator(), ""),
                Objects.toString(figure.denominator(), ""),
                figure.status().code(),
                Integer.toString(figure.reporters()),
                Integer.toString(figure.expected()));
    }
}
