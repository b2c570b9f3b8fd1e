package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.MovementCount;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Paragraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Three to five sentences of what stands out, each with its number and the bilag it stands in, and
 * last what they rest on. They say what is, never why.
 */
record StandingOut(Facts facts) {

    private record Moved(Goal goal, Indicator indicator, Change change) {}

    Bullets points() {
        var points = new ArrayList<String>();
        largest(true).map(moved -> change("wished", moved)).ifPresent(points::add);
        largest(false).map(moved -> change("unwished", moved)).ifPresent(points::add);
        if (points.isEmpty()) {
            points.add(text(still(), lastYear(), facts.year()));
        }
        mostMoved().ifPresent(points::add);
        new WidestSpread(facts).most().flatMap(this::spread).ifPresent(points::add);
        points.add(String.join(" ", new Coverage(facts).sentences().stream().limit(2).toList()));
        new Unsettled(facts)
                .ofAll()
                .map(all -> text("appendix.standing.unsettled", all))
                .ifPresent(points::add);
        return new Bullets(points.stream().map(Paragraph::of).toList());
    }

    /** The headline indicator whose region has certainly moved most, one way or the other. */
    private Optional<Moved> largest(boolean wished) {
        return headlines()
                .flatMap(headline ->
                        facts
                                .change(headline.indicator())
                                .map(change ->
                                        new Moved(headline.goal(), headline.indicator(), change))
                                .stream())
                .filter(moved -> moved.change().isCertain() && moved.change().hasDirection())
                .filter(moved -> moved.change().isWished() == wished)
                .max(Comparator.comparing(moved -> moved.change().size()));
    }

    /** Whether nothing has moved, cannot be compared, or there is nothing to compare with. */
    private String still() {
        if (headlines().anyMatch(headline -> facts.change(headline.indicator()).isPresent())) {
            return "appendix.standing.still";
        }
        return facts.figures().trends().movements().stream()
                        .anyMatch(movement -> movement.change() != null)
                ? "appendix.standing.others"
                : "appendix.standing.first";
    }

    private record Headline(Goal goal, Indicator indicator) {}

    private Stream<Headline> headlines() {
        return facts.catalogue().goals().stream()
                .flatMap(goal ->
                        facts
                                .catalogue()
                                .indicator(goal.headline())
                                .map(indicator -> new Headline(goal, indicator))
                                .stream());
    }

    private String change(String key, Moved moved) {
        return text(
                "appendix.standing." + key,
                moved.indicator().title(),
                moved.change().words(),
                lastYear(),
                Wording.count(moved.change().reporters()),
                reference(moved.goal().area()));
    }

    /** Where most kommuner have certainly gone the way the goal wants. */
    private Optional<String> mostMoved() {
        record Counted(Headline headline, MovementCount count) {}
        return headlines()
                .flatMap(headline ->
                        facts
                                .figures()
                                .trends()
                                .movements(headline.indicator().id())
                                .map(count -> new Counted(headline, count))
                                .stream())
                .filter(counted -> counted.count().judged() && counted.count().right() > 0)
                .max(Comparator.comparingInt(counted -> counted.count().right()))
                .map(counted ->
                        text(
                                counted.count().right() == 1
                                        ? "appendix.standing.most.one"
                                        : "appendix.standing.most",
                                counted.headline().indicator().title(),
                                Wording.count(counted.count().right()),
                                Wording.count(counted.count().compared()),
                                reference(counted.headline().goal().area())));
    }

    private Optional<String> spread(Indicator indicator) {
        return new Spreads(facts, indicator)
                .five()
                .map(of ->
                        text(
                                "appendix.standing.spread",
                                indicator.title(),
                                Wording.rate(indicator, of.get(1)),
                                Wording.rate(indicator, of.get(3)),
                                reference(area(indicator))));
    }

    private String area(Indicator indicator) {
        return facts.catalogue().goals().stream()
                .filter(goal -> facts.catalogue().indicatorsOf(goal).contains(indicator))
                .map(Goal::area)
                .findFirst()
                .orElse("");
    }

    /** The bilag about an area. */
    private String reference(String area) {
        return facts.reference(entry -> !area.isEmpty() && entry.area().equals(area));
    }

    private String lastYear() {
        return Integer.toString(facts.catalogue().year() - 1);
    }
}
