package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.statistics.FigureKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The published totals that were questioned and that nobody has answered for yet. */
record Unsettled(Facts facts) {

    /** Those of all kommuner, each indicator with their names; empty where there are none. */
    Optional<String> ofAll() {
        return list(
                facts.catalogue().indicators().stream()
                        .filter(indicator -> !names(indicator).isEmpty())
                        .map(indicator ->
                                text(
                                        "appendix.standing.unsettled.one",
                                        indicator.title(),
                                        Wording.list(names(indicator))))
                        .toList());
    }

    /** Those of one kommune; empty where there are none. */
    Optional<String> of(Municipality kommune) {
        return list(
                facts.catalogue().indicators().stream()
                        .filter(indicator -> isOpen(indicator.id(), kommune.code()))
                        .map(indicator -> text("appendix.report.quoted", indicator.title()))
                        .toList());
    }

    private static Optional<String> list(List<String> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Wording.list(words));
    }

    private List<String> names(Indicator indicator) {
        return facts.byName(facts.catalogue().geography().municipalities()).stream()
                .filter(kommune -> isOpen(indicator.id(), kommune.code()))
                .map(Municipality::name)
                .toList();
    }

    /**
     * Whether a published total waits for an answer. That a rule asks for what is hidden would tell
     * how large it is.
     *
     * @param indicator its id
     * @param kommune its code
     */
    boolean isOpen(String indicator, String kommune) {
        return facts.basis().answered().open().getOrDefault(indicator, Set.of()).contains(kommune)
                && facts.rate(FigureKey.total(indicator, kommune))
                        .filter(figure -> figure.status() == PublishedStatus.OK)
                        .isPresent();
    }
}
