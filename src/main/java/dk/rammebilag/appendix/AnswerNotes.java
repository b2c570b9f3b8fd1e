package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.language.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The lines under the figures of an indicator that tell whose figure was questioned and answered
 * for. Of a hidden figure nothing is told, not even that: a rule that asks tells how large it is.
 * Nor is the answer itself, which is nobody's but the submitter's and the secretariat's.
 */
record AnswerNotes(Facts facts, Indicator indicator) {

    List<String> lines() {
        var answered = facts.basis().answered();
        return Stream.of(
                        line("appendix.table.explained", answered.explained()),
                        line("appendix.table.accepted", answered.accepted()),
                        line("appendix.table.open", answered.open()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> line(String key, Map<String, Set<String>> submitters) {
        var codes = submitters.getOrDefault(indicator.id(), Set.of());
        var names =
                facts.municipal(indicator).stream()
                        .filter(municipal -> codes.contains(municipal.municipality().code()))
                        .filter(municipal -> municipal.figure().status() == PublishedStatus.OK)
                        .map(Facts.MunicipalFigure::municipality)
                        .map(Municipality::name)
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(Messages.text(key, Wording.list(names)));
    }
}
