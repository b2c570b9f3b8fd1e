package dk.rammebilag.run;

import static java.util.Objects.requireNonNull;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.run.NaiveSupply.Offer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The bilag on tilbud of an example year, and what it was made from.
 *
 * @param run of the year
 * @param catalogue for the words behind codes
 * @param supply what was reported
 */
record SupplyBilag(ExampleYears.Completed run, Catalogue catalogue, NaiveSupply supply) {

    static final String REGION = "1082";

    private static final Pattern ID = Pattern.compile("\\b\\d{3,4}-\\d{3}\\b");

    private static final Map<String, String> LISTS =
            Map.of(
                    "Målgruppe",
                    "target_group",
                    "Driftsform",
                    "ownership",
                    "Specialisering",
                    "specialisation");

    static SupplyBilag of(int year) throws IOException {
        var catalogue = CatalogueLoader.load(Installation.TEMPLATES, year);
        var run = ExampleYears.of(year);
        var codes =
                catalogue.geography().all().stream()
                        .collect(Collectors.toMap(Municipality::name, Municipality::code));
        return new SupplyBilag(run, catalogue, NaiveSupply.of(run.database(), run.id(), codes));
    }

    /** The tables of a bilag that have these columns, by the keys of their texts. */
    List<AttachedTable> tables(int number, String... columns) throws IOException {
        try (var files = Files.list(run.output().resolve("bilag"))) {
            var bilag =
                    files.filter(file ->
                                    file.getFileName()
                                            .toString()
                                            .startsWith("bilag-" + number + "-"))
                            .findFirst()
                            .orElseThrow();
            return AttachedTable.of(bilag).stream().filter(table -> table.has(columns)).toList();
        }
    }

    Collection<Offer> offers() {
        return supply.offers().values();
    }

    /** Those in approved submissions by id: what the next year's takster are held against. */
    Map<String, Offer> approved() {
        var approved =
                run.database()
                        .queryForList(
                                "select geography from submission where run_id = ? and status ="
                                        + " 'APPROVED'",
                                String.class,
                                run.id());
        return offers().stream()
                .filter(offer -> approved.contains(offer.operator()))
                .collect(Collectors.toMap(Offer::id, offer -> offer));
    }

    /** The tilbud a group of a table holds, by the name of the group. */
    Predicate<Offer> group(String name) {
        return all(name)
                .or(() -> section(name))
                .or(() -> listed(name))
                .orElseGet(() -> offer -> offer.operator().equals(code(name)));
    }

    private static Optional<Predicate<Offer>> all(String name) {
        if (name.equals(AttachedTable.header("appendix.room.total"))) {
            return Optional.of(offer -> true);
        }
        return name.equals(AttachedTable.header("appendix.room.regional"))
                ? Optional.of(offer -> offer.operator().equals(REGION))
                : Optional.empty();
    }

    private Optional<Predicate<Offer>> section(String name) {
        return catalogue.codeList("Paragraf").codes().stream()
                .map(Code::code)
                .filter(code -> name.startsWith(code + " "))
                .findFirst()
                .map(code -> offer -> offer.code("section").equals(code));
    }

    private Optional<Predicate<Offer>> listed(String name) {
        return LISTS.keySet().stream()
                .flatMap(list ->
                        codes(list, name)
                                .map(code ->
                                        (Predicate<Offer>)
                                                offer ->
                                                        offer.code(requireNonNull(LISTS.get(list)))
                                                                .equals(code)))
                .findFirst();
    }

    private Stream<String> codes(String list, String label) {
        return catalogue.codeList(list).codes().stream()
                .filter(code -> code.label().equals(label))
                .map(Code::code);
    }

    /** What a code of a list is called. */
    String label(String list, String code) {
        return catalogue.codeList(list).find(code).map(Code::label).orElse(code);
    }

    /** The code of a kommune, a region or a private party. */
    String code(String name) {
        return catalogue.geography().all().stream()
                .filter(place -> place.name().equals(name))
                .map(Municipality::code)
                .findFirst()
                .orElse("privat");
    }

    /** The id of the tilbud a row is about. */
    static Optional<String> id(Map<String, String> row) {
        return row.values().stream()
                .map(ID::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst();
    }

    /** What a place is called. */
    String name(String code) {
        return catalogue.geography().all().stream()
                .filter(place -> place.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a party is one of those that report. */
    boolean isSubmitter(String code) {
        return catalogue.geography().submitter(code).isPresent();
    }

    /** The parties of the region a row is about, if it is about one beside ours. */
    Optional<Predicate<String>> regionNamedIn(String words) {
        return catalogue.geography().all().stream()
                .filter(Municipality::isRegion)
                .filter(region -> !region.code().equals(REGION) && words.endsWith(region.name()))
                .findFirst()
                .map(region -> code -> isOf(region, code));
    }

    private boolean isOf(Municipality region, String code) {
        return catalogue.geography().all().stream()
                .anyMatch(p -> p.code().equals(code) && p.region().equals(region.code()));
    }

    /**
     * What sellers, or buyers, say in all.
     *
     * @param own the one who says it; null for all
     * @param with those they have traded with
     */
    double sum(boolean isSale, @Nullable String own, Predicate<String> with) {
        return (isSale ? supply.sold() : supply.bought())
                .entrySet().stream()
                        .filter(said -> {
                            var parties = List.of(said.getKey().split(">"));
                            var sayer = parties.get(isSale ? 0 : 1);
                            return (own == null || own.equals(sayer))
                                    && with.test(parties.get(isSale ? 1 : 0));
                        })
                        .mapToDouble(Map.Entry::getValue)
                        .sum();
    }
}
