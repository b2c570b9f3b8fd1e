package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.FocusArea;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the names in a template stand for; what it does not find it reports. */
record Names(Catalogue catalogue, Faults faults) {

    /** The indicator with that id in the agreement's year. */
    Optional<Indicator> indicator(Place place, String id) {
        var found = catalogue.indicator(id);
        if (found.isEmpty()) {
            var ids = catalogue.indicators().stream().map(Indicator::id).toList();
            if (catalogue.knownIndicators().containsKey(id)) {
                faults.add(place, "otherYear", id, String.valueOf(catalogue.year()));
            } else {
                faults.unknown(place, "indicator", id, ids);
            }
        }
        return found;
    }

    /** The indicator with that id, if its kommuner may be compared. */
    Optional<Indicator> comparable(Place place, String id, String word) {
        var found = indicator(place, id);
        if (found.filter(Indicator::regionOnly).isPresent()) {
            faults.add(place, "regionOnly", id, word);
            return Optional.empty();
        }
        return found;
    }

    /** The indicator with that id, if it may be reported by sex, age or målgruppe. */
    Optional<Indicator> brokenDown(Place place, String id) {
        var found = indicator(place, id);
        if (found.filter(indicator -> indicator.breakdowns().isEmpty()).isPresent()) {
            faults.add(place, "noGroups", id);
            return Optional.empty();
        }
        return found;
    }

    /** The goal with that key. */
    Optional<Goal> goal(Place place, String key) {
        var found = catalogue.goal(key);
        if (found.isEmpty()) {
            faults.unknown(place, "goal", key, catalogue.goals().stream().map(Goal::key).toList());
        }
        return found;
    }

    /** The indsatsområde with that key. */
    Optional<FocusArea> focusArea(Place place, String key) {
        var found = catalogue.focusAreas().stream().filter(f -> f.key().equals(key)).findFirst();
        if (found.isEmpty()) {
            var keys = catalogue.focusAreas().stream().map(FocusArea::key).toList();
            faults.unknown(place, "focus", key, keys);
        }
        return found;
    }

    /** What a name in running text stands for: {@code VH1.region} or a word. */
    Optional<Expression> expression(Place place, String name) {
        var dot = name.lastIndexOf('.');
        if (dot < 0) {
            return word(place, name);
        }
        var indicator = indicator(place, name.substring(0, dot));
        var property = property(place, name.substring(dot + 1));
        if (indicator.isEmpty() || property.isEmpty()) {
            return Optional.empty();
        }
        if (indicator.get().regionOnly() && property.get().comparesMunicipalities()) {
            faults.add(place, "regionOnly", indicator.get().id(), property.get().word());
            return Optional.empty();
        }
        return Optional.of(new Expression.OfIndicator(indicator.get(), property.get()));
    }

    private Optional<Property> property(Place place, String written) {
        var found = Word.find(Property.values(), written);
        if (found.isEmpty()) {
            faults.unknown(place, "property", written, Word.written(Property.values()));
        }
        return found;
    }

    private Optional<Expression> word(Place place, String written) {
        var found = Word.find(AgreementWord.values(), written);
        if (found.isEmpty()) {
            faults.unknown(place, "word", written, wordsAndDirectives());
        }
        return found.map(Expression.OfAgreement::new);
    }

    /** The word of a kind that may stand after a directive. */
    <W extends Word> Optional<W> word(Place place, W[] kind, String written) {
        var found = Word.find(kind, written);
        if (found.isEmpty()) {
            faults.unknown(place, "word", written, Word.written(kind));
        }
        return found;
    }

    private static List<String> wordsAndDirectives() {
        return Stream.concat(
                        Word.written(AgreementWord.values()).stream(),
                        Word.written(Directive.values()).stream())
                .toList();
    }
}
