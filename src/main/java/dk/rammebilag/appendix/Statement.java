package dk.rammebilag.appendix;

import static java.util.Objects.requireNonNull;

import dk.rammebilag.appendix.Facts.MunicipalFigure;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The sentences on one indicator: what is counted, where the region stands, how the kommuner
 * spread, what moved.
 */
record Statement(Facts facts, Indicator indicator) {

    /** More than these share an end by chance. */
    private static final int MOST_NAMED = 3;

    List<Block> blocks() {
        var sentences = new ArrayList<String>();
        sentences.add(Wording.ending(Messages.text("appendix.statement.definition", definition())));
        sentences.add(region(facts.region(indicator)));
        if (!indicator.regionOnly()) {
            sentences.addAll(spread());
            facts.change(indicator).map(this::change).ifPresent(sentences::add);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join(" ", sentences)));
        if (!indicator.reference().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            Messages.text(
                                    "appendix.statement.reference",
                                    Wording.open(indicator.reference()))));
        }
        return blocks;
    }

    /** As the end of a sentence. */
    private String definition() {
        var definition = indicator.definition();
        return definition.substring(0, 1).toLowerCase(Messages.DANISH) + definition.substring(1);
    }

    private String region(PublishedFigure figure) {
        var name = facts.region().name();
        return switch (figure.status()) {
            case SUPPRESSED -> Messages.text("appendix.statement.suppressed", name);
            case MISSING -> Messages.text("appendix.statement.missing", name);
            case NOT_APPLICABLE -> Messages.text("appendix.statement.notApplicable", name);
            case OK -> value(figure);
        };
    }

    private String value(PublishedFigure figure) {
        var value = figure.value();
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (value == null || numerator == null || denominator == null) {
            throw new IllegalArgumentException("a total without its counts: " + figure.key());
        }
        return Messages.text(
                indicator.perInhabitant()
                        ? "appendix.statement.perInhabitant"
                        : "appendix.statement.region",
                facts.region().name(),
                Wording.rate(indicator, value),
                Wording.count(numerator),
                Wording.count(denominator),
                Wording.reporters(figure));
    }

    /** How the kommuner that are shown spread; empty where none is. */
    private List<String> spread() {
        var shown =
                facts.municipal(indicator).stream()
                        .filter(m -> m.figure().value() != null)
                        .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var middle =
                new Spreads(facts, indicator)
                        .five()
                        .map(of ->
                                Messages.text(
                                        "appendix.statement.spread",
                                        Wording.count(shown.size()),
                                        Wording.rate(indicator, of.get(2)),
                                        Wording.rate(indicator, of.get(1)),
                                        Wording.rate(indicator, of.get(3))))
                        .orElseGet(() -> Messages.text("appendix.statement.few", shown.size()));
        return shown.size() == 1 ? List.of(middle) : List.of(middle, ends(shown));
    }

    private String ends(List<MunicipalFigure> shown) {
        return Messages.text(
                "appendix.statement.ends",
                end(shown, Comparator.reverseOrder()),
                end(shown, Comparator.naturalOrder()));
    }

    /** The rate at one end, with who has it; of a background nobody is named. */
    private String end(List<MunicipalFigure> shown, Comparator<Ratio> order) {
        var value =
                shown.stream()
                        .map(m -> requireNonNull(m.figure().value()))
                        .max(order)
                        .orElseThrow();
        var names =
                shown.stream()
                        .filter(m -> value.equals(m.figure().value()))
                        .map(m -> m.municipality().name())
                        .toList();
        var rate = Wording.rate(indicator, value);
        return indicator.better() == Direction.CONTEXT || names.size() > MOST_NAMED
                ? rate
                : Messages.text("appendix.statement.end", rate, Wording.list(names));
    }

    private String change(Change change) {
        var lastYear = String.valueOf(facts.catalogue().year() - 1);
        var reporters = Wording.count(change.reporters());
        if (!change.isCertain()) {
            return Messages.text("appendix.statement.unchanged", lastYear, reporters);
        }
        var moved =
                Messages.text("appendix.statement.changed", change.words(), lastYear, reporters);
        if (!change.hasDirection()) {
            return moved;
        }
        var wished = change.isWished() ? "appendix.change.wished" : "appendix.change.unwished";
        return moved + " " + Messages.text(wished);
    }
}
