package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.statistics.SmallAgreement;
import java.util.List;

/**
 * What has to be known of an agreement to work its figures out: the definitions, no arithmetic.
 *
 * @param year its year
 * @param kommuner codes of those who report, in order
 * @param indicators what is measured
 * @param threshold counts from 1 to one less are about few
 * @param inhabitants who lives there
 */
public record NaiveAgreement(
        int year,
        List<String> kommuner,
        List<Measured> indicators,
        long threshold,
        Inhabitants inhabitants) {

    /** How many live in a kommune of a sex and of ages such as {@code 18-29} or {@code 65+}. */
    public interface Inhabitants {
        long of(String kommune, String sex, String ages);
    }

    /**
     * An indicator.
     *
     * @param goal area and goal, as in the files
     * @param unit 100 or 1000
     * @param inhabitants the ages of those it is held against; empty where the form asks for them
     * @param better 1 if more is better, −1 if less is, 0 if neither
     * @param from the first year of its definition
     */
    public record Measured(
            String id,
            String goal,
            int unit,
            String inhabitants,
            boolean regionOnly,
            List<String> targetGroups,
            List<String> sexes,
            List<String> ages,
            int better,
            boolean clustered,
            int from) {

        boolean perInhabitant() {
            return !inhabitants.isEmpty();
        }
    }

    /** Whether there may be a row {@code kommune,indicator,målgruppe,aldersgruppe,køn}. */
    public boolean asksFor(String row) {
        var codes = row.split(",");
        return indicators.stream()
                .filter(one -> one.id().equals(codes[1]))
                .anyMatch(one ->
                        isOrTotal(codes[2], one.targetGroups())
                                && isOrTotal(codes[3], one.ages())
                                && isOrTotal(codes[4], one.sexes()));
    }

    private static boolean isOrTotal(String code, List<String> codes) {
        return code.equals("total") || codes.contains(code);
    }

    /** That of a catalogue. */
    public static NaiveAgreement of(Catalogue catalogue, Inhabitants inhabitants) {
        return new NaiveAgreement(
                catalogue.year(),
                catalogue.geography().municipalities().stream().map(Municipality::code).toList(),
                catalogue.indicators().stream()
                        .map(one ->
                                new Measured(
                                        one.id(),
                                        catalogue.goal(one.goal()).orElseThrow().area()
                                                + ","
                                                + one.goal(),
                                        one.unit() == Unit.PERCENT ? 100 : 1000,
                                        one.denominator() instanceof Denominator.Inhabitants all
                                                ? text(all.ages())
                                                : "",
                                        one.regionOnly(),
                                        one.codes(Dimension.TARGET_GROUP),
                                        one.codes(Dimension.SEX),
                                        one.codes(Dimension.AGE_GROUP),
                                        one.better() == Direction.CONTEXT
                                                ? 0
                                                : one.better() == Direction.HIGHER ? 1 : -1,
                                        one.clustered(),
                                        one.validity().from()))
                        .toList(),
                catalogue.threshold(),
                inhabitants);
    }

    private static String text(Ages ages) {
        return ages.to() == Ages.OPEN ? ages.from() + "+" : ages.from() + "-" + ages.to();
    }

    /** That of the small agreement, where each year of age has as many as the code tells. */
    static NaiveAgreement small(int year) {
        return of(
                SmallAgreement.of(year),
                (kommune, sex, ages) -> {
                    var men = 100 * Integer.parseInt(kommune.substring(2));
                    return (sex.equals("M") ? men : men + 10)
                            * (ages.equals("18-29") ? 12L : ages.equals("30-64") ? 35L : 47L);
                });
    }
}
