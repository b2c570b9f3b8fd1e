package dk.rammebilag.pdf;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.DotChart.Dot;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Matrix.Cell;
import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.ProgressChart.Way;
import dk.rammebilag.document.Reference;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.TrendChart.Series;
import dk.rammebilag.document.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Charts, a matrix and a table with strips, as the bilag would have them. */
final class SampleFigures {

    private static final List<String> GROUPS =
            List.of(
                    "Udviklingshæmning",
                    "Autismespektrum",
                    "Erhvervet hjerneskade",
                    "Kommunikationsnedsættelse og hørenedsættelse",
                    "Mobilitetsnedsættelse",
                    "Synsnedsættelse");

    private SampleFigures() {}

    /** A chapter with all of them. */
    static List<Block> chapter() {
        return List.of(
                new Heading(1, "Figurer"),
                dots(),
                new Heading(2, "Udvikling"),
                new Heading(3, "Regionen"),
                trend(),
                new Heading(4, "Kommunernes egne mål"),
                progress(),
                new Heading(2, "Behov"),
                matrix(6, SampleDocument.NAMES.size()),
                spreads());
    }

    static DotChart dots() {
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < SampleDocument.NAMES.size(); i++) {
            dots.add(new Dot(SampleDocument.NAMES.get(i), tenths(412 - 9L * i), i == 4));
        }
        return new DotChart(
                "Andel i beskæftigelse, pct., 2017",
                dots,
                1,
                new DotChart.Band("Median", tenths(280), tenths(331), tenths(367)),
                new Reference("Regionen", tenths(338)),
                "Prikdiagram. Højest er Horsens med 41,2 pct., lavest Viborg med 25,0 pct.",
                List.of("Ikke vist: Samsø, fordi tallene er små."));
    }

    static TrendChart trend() {
        return new TrendChart(
                "Andel i uddannelse, pct., 2013–2017",
                List.of(2013, 2014, 2015, 2016, 2017),
                List.of(
                        series("Regionen", false, 104, 109, 113, 121, 125),
                        series("Herning", true, 98, 105, null, 124, 127),
                        series("Ringkøbing-Skjern", false, 91, 96, 110, 118, 123),
                        series("Struer", false, 120, null, 132, 135, null)),
                1,
                "Kurver. Regionen er steget fra 10,4 pct. i 2013 til 12,5 pct. i 2017.",
                List.of("Struer er ikke vist i 2014 og 2017, fordi tallene er små."));
    }

    static ProgressChart progress() {
        return new ProgressChart(
                "Lokale mål: andel i uddannelse, pct.",
                List.of(
                        way("Horsens", 101, 124, 150),
                        way("Herning", 140, 131, 160),
                        new Way("Holstebro", tenths(82), tenths(110), tenths(110), true),
                        way("Struer", null, 97, 120),
                        way("Samsø", 88, null, 105),
                        way("Skive", null, null, 130)),
                1,
                "Horsens er gået fra 10,1 til 12,4 pct. og har målet 15,0 pct.",
                List.of(".. vises ikke, fordi det handler om få personer"));
    }

    static Matrix matrix(int rows, int columns) {
        var lines =
                IntStream.range(0, rows)
                        .mapToObj(i ->
                                new Matrix.Line(GROUPS.get(i % GROUPS.size()), cells(i, columns)))
                        .toList();
        return new Matrix(
                "Behov, 1 (lavt) til 5 (højt), 2017",
                "Målgruppe",
                IntStream.range(0, columns)
                        .mapToObj(i -> SampleDocument.NAMES.get(i % SampleDocument.NAMES.size()))
                        .toList(),
                lines,
                List.of("Jo mørkere, des større behov.", ".. vises ikke"));
    }

    private static List<Cell> cells(int row, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(i ->
                        (row * 5 + i) % 11 == 10
                                ? new Cell(new Value.Signed(Sign.SUPPRESSED), 0)
                                : new Cell(
                                        new Value.Numeric(tenths(10 + (row * 7 + i * 3) % 40), 1),
                                        (row * 7 + i * 3) % 40 / 8))
                .toList();
    }

    static Table spreads() {
        return new Table(
                "Kommunernes spredning, 2017",
                List.of(
                        Column.words("Mål", 3),
                        Column.numbers("Regionen", 1),
                        Column.words("Laveste – højeste", 2)),
                List.of(
                        spread("Andel i uddannelse, pct.", "4,2 – 24,0", 125L, 196L),
                        spread(
                                "Andel i beskæftigelse, pct., af borgere under 30 år",
                                "4,2 – 24,0",
                                44L,
                                null),
                        spread(
                                "Borgere pr. 1.000 indbyggere",
                                "4,2 – 24,0 (uden regionen)",
                                null,
                                44L)),
                List.of(
                        "Tynd streg: laveste til højeste. Tyk streg: midterste halvdel. Tværstreg:"
                                + " median. Stiplet: regionen. Rude: kommunen."));
    }

    private static Row spread(
            String label, String printed, @Nullable Long region, @Nullable Long own) {
        return Row.of(
                Value.text(label),
                region == null
                        ? new Value.Signed(Sign.MISSING)
                        : new Value.Numeric(tenths(region), 1),
                new Value.Spread(
                        printed,
                        tenths(42),
                        tenths(87),
                        tenths(141),
                        tenths(186),
                        tenths(240),
                        optional(region),
                        optional(own)));
    }

    private static Way way(
            String label, @Nullable Integer base, @Nullable Integer now, int target) {
        return new Way(label, optional(base), optional(now), tenths(target), false);
    }

    private static Series series(String label, boolean highlighted, @Nullable Integer... values) {
        var tenths = new ArrayList<@Nullable BigDecimal>();
        Stream.of(values).map(SampleFigures::optional).forEach(tenths::add);
        return new Series(label, tenths, highlighted);
    }

    private static @Nullable BigDecimal optional(@Nullable Number tenths) {
        return tenths == null ? null : tenths(tenths.longValue());
    }

    private static BigDecimal tenths(long tenths) {
        return BigDecimal.valueOf(tenths, 1);
    }
}
