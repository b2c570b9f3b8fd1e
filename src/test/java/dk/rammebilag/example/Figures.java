package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The figures of one year: as many persons as a kommune of that size would have, some of whom count
 * in the numerator. Each kommune lies somewhat above or below the others and moves a little from
 * year to year.
 */
final class Figures {

    private static final double REPORT_WHAT_THEY_NEED_NOT = 0.75;

    /** Those in education, those employed, and those in either: one programme, seen three ways. */
    private static final String EDUCATED = "VH1";

    private static final String EMPLOYED = "VH2";
    private static final String EITHER = "VH3";

    private final Catalogue catalogue;
    private final Numerators numerators;
    private final Inhabitants inhabitants;
    private final Map<String, Cohort> cohorts =
            Tables.rows("cohorts").stream()
                    .map(Cohort::of)
                    .collect(Collectors.toMap(Cohort::name, Function.identity()));

    Figures(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.numerators = new Numerators(catalogue);
        this.inhabitants = new Inhabitants(catalogue);
    }

    /**
     * An indicator counted out in a kommune; empty where the kommune does not report it or has no
     * figure.
     *
     * @throws IllegalArgumentException if the indicator has no level in the example
     */
    Optional<Count> count(String kommune, Indicator indicator) {
        var missing =
                Exceptional.find(kommune, catalogue.year(), indicator.id())
                        .map(Exceptional::missing)
                        .orElse(false);
        var voluntary = Chance.share(kommune, indicator.id(), "reports");
        return missing || (!indicator.mandatory() && voluntary > REPORT_WHAT_THEY_NEED_NOT)
                ? Optional.empty()
                : Optional.of(counted(kommune, indicator));
    }

    private Count counted(String kommune, Indicator indicator) {
        var cohort = cohorts.get(numerators.level(indicator).cohort());
        if (cohort == null) {
            throw new IllegalArgumentException("cohorts.csv has none for " + indicator.id());
        }
        if (indicator.denominator() instanceof Denominator.Inhabitants(_, var ages)) {
            var count = numerators.of(kommune, indicator, inhabitants.of(kommune, ages)).orElse(0);
            var persons = cohort.persons(kommune, catalogue.year(), count, indicator);
            return new Count(persons, Set.copyOf(persons));
        }
        var size = cohort.size(kommune, catalogue.year(), inhabitants.of(kommune, cohort.ages()));
        var numerator = numerators.of(kommune, indicator, size);
        var persons =
                cohort.persons(
                        kommune, catalogue.year(), numerator.isEmpty() ? 0 : size, indicator);
        return new Count(persons, select(kommune, indicator.id(), numerator.orElse(0), persons));
    }

    private Set<Person> select(String kommune, String indicator, long count, List<Person> persons) {
        return switch (indicator) {
            case EDUCATED -> ranked(persons, EITHER, 0, count);
            case EMPLOYED -> {
                var either = either(kommune, persons.size());
                yield ranked(persons, EITHER, either - count, either);
            }
            case EITHER -> ranked(persons, EITHER, 0, either(kommune, persons.size()));
            default -> ranked(persons, indicator, 0, count);
        };
    }

    private long either(String kommune, long denominator) {
        var educated = usual(kommune, EDUCATED, denominator);
        var employed = usual(kommune, EMPLOYED, denominator);
        return Math.clamp(
                usual(kommune, EITHER, denominator),
                Math.max(educated, employed),
                educated + employed);
    }

    private long usual(String kommune, String indicator, long denominator) {
        return numerators
                .of(kommune, catalogue.indicator(indicator).orElseThrow(), denominator)
                .orElse(0);
    }

    private static Set<Person> ranked(List<Person> persons, String order, long from, long to) {
        return persons.stream()
                .map(p -> Map.entry(Chance.share(p.name(), order), p))
                .sorted(Map.Entry.comparingByKey())
                .skip(from)
                .limit(to - from)
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}
