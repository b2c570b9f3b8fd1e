package dk.rammebilag.appendix;

import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;

import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Movement;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kommune beside its region, goal by goal. It may be laid before a council, and council papers
 * are public: so it knows nothing but what is published, of the kommune itself too.
 */
record MunicipalReport(Facts facts, Municipality kommune) {

    /** The content, in reading order: what concerns the kommune first, the rest behind it. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, text("overview")));
        blocks.add(Paragraph.of(text("what", kommune.name(), facts.region().name(), lastYear())));
        blocks.add(Paragraph.of(moved()));
        blocks.addAll(standing().blocks());
        blocks.add(new Coverage(facts).block());
        blocks.add(new Heading(1, text("goals")));
        facts.catalogue().areas().forEach(area -> blocks.addAll(area(area)));
        blocks.add(new Heading(1, text("supply")));
        blocks.addAll(new MunicipalSupply(facts, kommune).blocks());
        blocks.add(new Heading(1, text("targets")));
        blocks.addAll(new MunicipalTargets(facts, kommune).blocks());
        blocks.addAll(charts());
        blocks.add(new Heading(1, text("definitions")));
        blocks.add(new Note(new Sources(facts).all()));
        blocks.addAll(new Definitions(List.copyOf(indicators())).blocks());
        return blocks;
    }

    /** Those the kommuner have figures of. */
    private Set<Indicator> indicators() {
        var indicators = new LinkedHashSet<Indicator>();
        facts.catalogue().areas().forEach(area -> indicators.addAll(indicators(area)));
        return indicators;
    }

    private List<Indicator> indicators(GoalArea area) {
        return facts.catalogue().goals().stream()
                .filter(goal -> goal.area().equals(area.key()))
                .flatMap(goal -> facts.catalogue().indicatorsOf(goal).stream())
                .filter(indicator -> !indicator.regionOnly())
                .distinct()
                .toList();
    }

    /** How many of its figures have certainly moved, and where. */
    private String moved() {
        var ways =
                indicators().stream()
                        .flatMap(indicator -> movement(indicator).stream())
                        .map(Movement::way)
                        .toList();
        var counts =
                Stream.of(Movement.Way.RIGHT, Movement.Way.STILL, Movement.Way.WRONG)
                        .map(way -> ways.stream().filter(way::equals).count())
                        .toList();
        var compared = counts.stream().mapToLong(count -> count).sum();
        return compared == 0
                ? text("moved.none", lastYear())
                : text(
                        "moved",
                        lastYear(),
                        Wording.count(compared),
                        number(counts.get(0)),
                        number(counts.get(2)),
                        number(counts.get(1)));
    }

    private static String number(long count) {
        return count > 0 ? Wording.count(count) : text("moved.nobody");
    }

    private Optional<Movement> movement(Indicator indicator) {
        return facts.figures().trends().movement(indicator.id(), kommune.code());
    }

    private List<Block> area(GoalArea area) {
        return List.of(new Heading(2, area.title()), table(area));
    }

    /** The kommune among the others, a chart for each goal where it stands out. */
    private List<Block> charts() {
        var blocks = new ArrayList<Block>();
        for (var goal : facts.catalogue().goals()) {
            facts.catalogue()
                    .indicator(goal.headline())
                    .filter(standing()::standsOut)
                    .map(indicator -> new IndicatorChart(facts, indicator, kommune.code()))
                    .ifPresent(chart -> {
                        blocks.add(
                                new Heading(
                                        2,
                                        Messages.text(
                                                "appendix.goal.title",
                                                goal.position(),
                                                goal.title())));
                        blocks.addAll(chart.dots());
                    });
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Paragraph.of(text("charts.what")));
            blocks.addFirst(new Heading(1, text("charts")));
        }
        return blocks;
    }

    private MunicipalStanding standing() {
        return new MunicipalStanding(facts, kommune, indicators());
    }

    private Table table(GoalArea area) {
        var rows = indicators(area).stream().map(this::row).toList();
        var notes = new ArrayList<String>();
        notes.add(text("movement.note"));
        Legend.ofRows(rows).line().ifPresent(notes::add);
        return new Table(
                text("table.caption", area.title(), kommune.name(), facts.year()),
                List.of(
                        words(Messages.text("appendix.column.indicator"), 4.2),
                        words(Messages.text("appendix.column.unit"), 1.5),
                        numbers(kommune.name(), 1.5),
                        numbers(text("column.region"), 1.3),
                        words(Messages.text("appendix.goals.column.spread"), 2.2),
                        words(text("column.since", lastYear()), 2)),
                rows,
                notes);
    }

    private Row row(Indicator indicator) {
        var own =
                facts.municipal(indicator).stream()
                        .filter(figure -> figure.municipality().equals(kommune))
                        .map(Facts.MunicipalFigure::figure)
                        .findFirst()
                        .orElseThrow();
        return Row.of(
                Value.text(text("indicator", indicator.id(), indicator.title())),
                Value.text(Wording.unit(indicator)),
                new Cells(own).rate(),
                new Cells(facts.region(indicator)).rate(),
                new Spreads(facts, indicator).value(own.value()),
                Value.text(
                        Messages.text(
                                "appendix.trend.way."
                                        + Wording.word(
                                                movement(indicator)
                                                        .map(Movement::way)
                                                        .orElse(Movement.Way.NOT_JUDGED)))));
    }

    private String lastYear() {
        return String.valueOf(facts.catalogue().year() - 1);
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("appendix.report." + key, arguments);
    }
}
