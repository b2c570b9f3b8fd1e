package dk.rammebilag.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How much of the region stands behind the figures of a run.
 *
 * @param used how many kommuner's figures are used
 * @param expected how many kommuner the region has
 * @param inhabitants the share of the region's inhabitants who live in those used, in per cent;
 *     empty where the population of the year is not known
 */
public record Participation(long used, long expected, Optional<Ratio> inhabitants) {

    /**
     * A final run that rests on a smaller share of the inhabitants than this, in per cent, warns.
     */
    private static final Ratio ENOUGH = Ratio.of(90, 1);

    /**
     * Counts those whose figures are used.
     *
     * @param isUsed tells by code whether the figures of a kommune are
     */
    public static Participation of(Catalogue catalogue, Predicate<String> isUsed) {
        var all = catalogue.geography().municipalities().stream().map(Municipality::code).toList();
        var inhabitants =
                catalogue.population().counts().entrySet().stream()
                        .filter(entry -> entry.getKey().year() == catalogue.year())
                        .collect(
                                groupingBy(
                                        entry -> entry.getKey().municipality(),
                                        summingLong(Map.Entry::getValue)));
        var used = all.stream().filter(isUsed).toList();
        return new Participation(
                used.size(),
                all.size(),
                inhabitants.keySet().containsAll(all)
                        ? Optional.of(
                                Ratio.of(
                                        used.stream().mapToLong(inhabitants::get).sum() * 100,
                                        all.stream().mapToLong(inhabitants::get).sum()))
                        : Optional.empty());
    }

    /** Whether those used are known to be too few of the region for figures that are final. */
    public boolean isThin() {
        return inhabitants.filter(share -> share.compareTo(ENOUGH) < 0).isPresent();
    }
}
