package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.Trends;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kommuner's own targets and how far they are, as {@code data/targets.csv}. */
public final class TargetsCsv {

    private static final List<String> COLUMNS =
            IndicatorColumns.and(
                    "geography",
                    "standing",
                    "type",
                    "target_value",
                    "target_year",
                    "base_year",
                    "base_submitted",
                    "base",
                    "restated",
                    "level",
                    "value",
                    "share");

    private TargetsCsv() {}

    /**
     * Writes a line for each kommune and indicator, sorted by the columns of the key as text.
     *
     * @param catalogue the agreement of the year
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(Catalogue catalogue, Trends trends, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("standing"),
                trends.targets().stream().map(progress -> line(catalogue, progress)),
                out);
    }

    private static List<String> line(Catalogue catalogue, Progress progress) {
        var road = progress.road();
        return IndicatorColumns.line(
                catalogue,
                progress.indicator(),
                progress.municipality(),
                progress.standing().code(),
                progress.type() == null ? null : progress.type().code(),
                plain(progress.value()),
                progress.year(),
                progress.baseYear(),
                road == null ? null : plain(road.submitted()),
                road == null ? null : IndicatorColumns.value(road.base()),
                road == null ? null : road.restated(),
                road == null ? null : IndicatorColumns.value(road.level()),
                road == null ? null : IndicatorColumns.value(road.now()),
                road == null ? null : IndicatorColumns.value(road.share()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
