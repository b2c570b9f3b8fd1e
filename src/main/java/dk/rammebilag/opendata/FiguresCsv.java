package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.disclosure.PublishedStatus;
import java.util.List;
import java.util.Set;

/** Every publishable figure of a year as {@code data/figures.csv}. */
public final class FiguresCsv {

    static final Layout<PublishedFigure> LAYOUT =
            new Layout<>(
                    "figures",
                    IndicatorColumns.key(
                            figure -> figure.key().indicator(),
                            figure -> figure.key().geography(),
                            Codes::submitters,
                            List.of(
                                    new Column<>(
                                            Field.string("target_group")
                                                    .inEveryLine()
                                                    .oneOf(Codes.listOrTotal("Målgruppe")),
                                            (_, figure) -> figure.key().targetGroup()),
                                    new Column<>(
                                            Field.string("age_group")
                                                    .inEveryLine()
                                                    .oneOf(Codes.listOrTotal("Aldersgruppe")),
                                            (_, figure) -> figure.key().ageGroup()),
                                    new Column<>(
                                            Field.string("sex")
                                                    .inEveryLine()
                                                    .oneOf(Codes.listOrTotal("Køn")),
                                            (_, figure) -> figure.key().sex()),
                                    new Column<>(
                                            Field.string("measure")
                                                    .inEveryLine()
                                                    .oneOf(
                                                            Codes.words(
                                                                    "measure",
                                                                    Measure.values(),
                                                                    Measure::code)),
                                            (_, figure) -> figure.measure().code()))),
                    List.of(
                            new Column<>(
                                    Field.number("value").in("indicator"),
                                    (_, figure) -> IndicatorColumns.value(figure.value())),
                            new Column<>(
                                    Field.integer("numerator").in("count"),
                                    (_, figure) -> figure.numerator()),
                            new Column<>(
                                    Field.integer("denominator").in("count"),
                                    (_, figure) -> figure.denominator()),
                            new Column<>(
                                    Field.string("status")
                                            .inEveryLine()
                                            .oneOf(
                                                    Codes.words(
                                                            "status",
                                                            PublishedStatus.values(),
                                                            PublishedStatus::code)),
                                    (_, figure) -> figure.status().code()),
                            new Column<>(
                                    Field.integer("reporters").inEveryLine().in("submitters"),
                                    (_, figure) -> figure.reporters()),
                            new Column<>(
                                    Field.integer("expected_reporters")
                                            .inEveryLine()
                                            .in("submitters"),
                                    (_, figure) -> figure.expected())));

    private FiguresCsv() {}

    /**
     * The figures; values are rounded half up to six decimals.
     *
     * @param catalogue the agreement of the figures
     */
    public static OpenFile of(Catalogue catalogue, Publishable figures) {
        return LAYOUT.file(catalogue, () -> figures.all().stream());
    }

    /** Those of some indicators, by their ids. */
    public static OpenFile of(Catalogue catalogue, Publishable figures, Set<String> indicators) {
        return LAYOUT.file(
                catalogue,
                () ->
                        figures.all().stream()
                                .filter(one -> indicators.contains(one.key().indicator())));
    }
}
