package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.disclosure.Progress.Road;
import dk.rammebilag.disclosure.Trends;
import dk.rammebilag.opendata.Column.Content;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kommuner's own targets and how far they are, as {@code data/targets.csv}. */
public final class TargetsCsv {

    private static final String RATE = "indicator";

    private static final Layout<Progress> LAYOUT =
            new Layout<>(
                    "targets",
                    IndicatorColumns.key(
                            Progress::indicator,
                            Progress::municipality,
                            Codes::municipalities,
                            List.of()),
                    List.of(
                            new Column<>(
                                    Field.string("standing")
                                            .inEveryLine()
                                            .oneOf(
                                                    Codes.words(
                                                            "standing",
                                                            Progress.Standing.values(),
                                                            Progress.Standing::code)),
                                    (_, progress) -> progress.standing().code()),
                            new Column<>(
                                    Field.string("type")
                                            .oneOf(
                                                    Codes.words(
                                                            "type",
                                                            LocalTarget.Type.values(),
                                                            LocalTarget.Type::code)),
                                    (_, progress) ->
                                            progress.type() == null
                                                    ? null
                                                    : progress.type().code()),
                            new Column<>(
                                    Field.number("target_value"),
                                    (_, progress) -> plain(progress.value())),
                            new Column<>(
                                    Field.year("target_year"), (_, progress) -> progress.year()),
                            new Column<>(
                                    Field.year("base_year"), (_, progress) -> progress.baseYear()),
                            new Column<>(
                                    Field.number("base_submitted").in(RATE),
                                    ofRoad(road -> plain(road.submitted()))),
                            new Column<>(Field.number("base").in(RATE), rate(Road::base)),
                            new Column<>(Field.bool("restated"), ofRoad(Road::restated)),
                            new Column<>(Field.number("level").in(RATE), rate(Road::level)),
                            new Column<>(
                                    Field.number("value").in(RATE).meaning("rate_now"),
                                    rate(Road::now)),
                            new Column<>(Field.number("share").in("percent"), rate(Road::share))));

    private TargetsCsv() {}

    /**
     * A line for each kommune and indicator.
     *
     * @param catalogue the agreement of the year
     */
    public static OpenFile of(Catalogue catalogue, Trends trends) {
        return LAYOUT.file(catalogue, () -> trends.targets().stream());
    }

    /** What the road tells; nothing where there is none. */
    private static Content<Progress> ofRoad(Function<Road, @Nullable Object> told) {
        return (_, progress) -> progress.road() == null ? null : told.apply(progress.road());
    }

    private static Content<Progress> rate(Function<Road, @Nullable Ratio> rate) {
        return ofRoad(road -> IndicatorColumns.value(rate.apply(road)));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
