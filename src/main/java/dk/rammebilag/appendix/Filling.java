package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.document.Inline;
import dk.rammebilag.language.DanishFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills the names in running text with what they stand for. */
record Filling(Facts facts) {

    /** The text with its names filled in; empty when one of them has no value that may be shown. */
    Optional<List<Inline>> fill(List<Run> runs) {
        var filled = new ArrayList<Inline>();
        for (var run : runs) {
            var inline =
                    switch (run) {
                        case Run.Words(var words) -> Optional.of(words);
                        case Run.Filled(var expression, var style) -> value(expression).map(style);
                    };
            if (inline.isEmpty()) {
                return Optional.empty();
            }
            filled.add(inline.get());
        }
        return Optional.of(filled);
    }

    private Optional<String> value(Expression expression) {
        return switch (expression) {
            case Expression.OfAgreement(var word) -> value(word);
            case Expression.OfIndicator(var indicator, var property) -> value(indicator, property);
        };
    }

    private Optional<String> value(AgreementWord word) {
        var catalogue = facts.catalogue();
        return switch (word) {
            case YEAR -> Optional.of(String.valueOf(catalogue.year()));
            case COUNTED -> Optional.of(facts.counted());
            case TODAY -> Optional.of(DanishFormat.date(facts.basis().asOf().toLocalDate()));
            case DEADLINE -> Optional.of(DanishFormat.date(catalogue.cycle().deadline()));
            case REGION -> Optional.of(facts.region().name());
            case MUNICIPALITIES ->
                    Optional.of(Wording.count(catalogue.geography().municipalities().size()));
            case USED -> Optional.of(Wording.count(new Coverage(facts).used()));
            case INHABITANTS -> new Coverage(facts).inhabitants();
            case POPULATION -> Optional.of(new Sources(facts).population());
            case HIDDEN -> Optional.of(Wording.count(catalogue.threshold() - 1));
            case THRESHOLD -> Optional.of(Wording.count(catalogue.threshold()));
            case CHANGE -> Optional.of(Wording.number(Change.THRESHOLD));
        };
    }

    private Optional<String> value(Indicator indicator, Property property) {
        var region = facts.region(indicator);
        return switch (property) {
            case TITLE -> Optional.of(indicator.title());
            case REGION -> Optional.ofNullable(region.value()).map(v -> Wording.rate(indicator, v));
            case NUMERATOR -> Optional.ofNullable(region.numerator()).map(Wording::count);
            case DENOMINATOR -> Optional.ofNullable(region.denominator()).map(Wording::count);
            case REPORTERS -> Optional.of(Wording.reporters(region));
            case MEDIAN -> rate(indicator, Measure.MEDIAN);
            case LOWEST -> rate(indicator, Measure.MIN);
            case HIGHEST -> rate(indicator, Measure.MAX);
            case CHANGE -> facts.change(indicator).map(Change::words);
        };
    }

    private Optional<String> rate(Indicator indicator, Measure measure) {
        return facts.value(indicator, measure).map(value -> Wording.rate(indicator, value));
    }
}
