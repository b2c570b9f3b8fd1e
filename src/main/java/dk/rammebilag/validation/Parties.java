package dk.rammebilag.validation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.SheetLayout;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Everybody who has submitted something for the year. Immutable. */
final class Parties {

    private record Reported<T>(String key, T value) {}

    private final Catalogue catalogue;
    private final Map<String, Party> byCode;
    private final Map<String, List<Party>> byOffer;
    private final Map<String, List<BigDecimal>> rates;

    /**
     * @param parties each submitter once
     */
    Parties(Catalogue catalogue, Collection<Party> parties) {
        this.catalogue = catalogue;
        byCode =
                parties.stream()
                        .collect(toMap(Party::code, p -> p, (first, _) -> first, TreeMap::new));
        byOffer =
                byCode.values().stream()
                        .flatMap(p -> p.offers().keySet().stream().map(id -> new Reported<>(id, p)))
                        .collect(byKey());
        rates =
                byCode.values().stream()
                        .filter(p -> p.usable() && !p.submitter().isRegion())
                        .flatMap(this::rates)
                        .collect(byKey());
    }

    private static <T> Collector<Reported<T>, ?, Map<String, List<T>>> byKey() {
        return groupingBy(Reported::key, mapping(Reported::value, toList()));
    }

    private Stream<Reported<BigDecimal>> rates(Party party) {
        return catalogue.indicators().stream()
                .flatMap(indicator ->
                        rate(indicator, party)
                                .map(r -> new Reported<>(indicator.id(), r))
                                .stream());
    }

    /** All of them, by code. */
    Stream<Party> all() {
        return byCode.values().stream();
    }

    /** A party by code, if that sheet of its submission was read. */
    Optional<Party> with(SheetLayout sheet, String code) {
        return Optional.ofNullable(byCode.get(code))
                .filter(party -> party.sheets().complete().contains(sheet));
    }

    /** Names of the submitters that sheet was not read of, by code. */
    List<String> without(SheetLayout sheet) {
        return catalogue.geography().submitters().stream()
                .filter(submitter -> with(sheet, submitter.code()).isEmpty())
                .map(Municipality::name)
                .toList();
    }

    /** Who reports a tilbud, by code. */
    List<Party> reporting(String offer) {
        return byOffer.getOrDefault(offer, List.of());
    }

    /** The rate of an indicator one of them has. */
    Optional<BigDecimal> rate(Indicator indicator, Party party) {
        return Optional.ofNullable(party.totals().get(indicator.id()))
                .flatMap(total -> Rates.of(indicator, total, party.code(), catalogue));
    }

    /** The rates of the kommuner whose figures can be used, in no order. */
    List<BigDecimal> rates(Indicator indicator) {
        return rates.getOrDefault(indicator.id(), List.of());
    }
}
