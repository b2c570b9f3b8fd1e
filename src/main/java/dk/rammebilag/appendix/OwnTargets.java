package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.OwnFigures.indicatorColumns;
import static dk.rammebilag.appendix.OwnFigures.indicatorValues;
import static dk.rammebilag.appendix.OwnFigures.text;
import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submitter's own targets and how far it is, for itself alone: from the base as submitted, for
 * nothing needs to be hidden from whoever submitted it.
 *
 * @param targets its targets
 * @param figures its figures of the year by key
 */
record OwnTargets(
        Catalogue catalogue,
        Municipality submitter,
        List<LocalTarget> targets,
        Map<FigureKey, Figure> figures) {

    static final List<Column> COLUMNS =
            Stream.of(
                            indicatorColumns().stream(),
                            Stream.of(words(text("type"), 1.6)),
                            Stream.of(
                                            "aim",
                                            "baseYear",
                                            "base",
                                            "level",
                                            "rate",
                                            "share",
                                            "aimYear")
                                    .map(column -> numbers(text(column), 1.4)))
                    .flatMap(columns -> columns)
                    .toList();

    private static final Ratio HUNDRED = Ratio.of(100, 1);

    List<Row> rows() {
        return targets.stream()
                .flatMap(target ->
                        catalogue
                                .indicator(target.indicator())
                                .map(indicator -> row(indicator, target))
                                .stream())
                .toList();
    }

    private Row row(Indicator indicator, LocalTarget target) {
        var base = Ratio.of(target.baseValue());
        var level = target.level(base);
        var now =
                Optional.ofNullable(figures.get(FigureKey.total(indicator.id(), submitter.code())))
                        .flatMap(figure -> figure.rate(indicator.unit()));
        var judged = indicator.better() != Direction.CONTEXT && level.compareTo(base) != 0;
        var share =
                now.filter(_ -> judged)
                        .map(rate -> rate.minus(base).times(HUNDRED).dividedBy(level.minus(base)));
        var values = new ArrayList<>(indicatorValues(indicator));
        values.add(Value.text(target.type().code()));
        values.add(Cells.submitted(target.value()));
        values.add(Cells.year(target.baseYear()));
        values.add(Cells.submitted(target.baseValue()));
        values.add(Cells.number(level));
        values.add(Cells.number(now.orElse(null)));
        values.add(Cells.share(share.orElse(null)));
        values.add(Cells.year(target.year()));
        return new Row(values, false);
    }
}
