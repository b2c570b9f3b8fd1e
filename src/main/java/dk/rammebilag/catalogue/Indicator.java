package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Map;

/**
 * One measure of a goal: a numerator over a denominator.
 *
 * @param id e.g. {@code VH1}
 * @param goal key of its goal
 * @param title short title, as a heading of a table
 * @param definition what is counted and how, in full sentences
 * @param numerator what the numerator counts
 * @param denominator where the denominator comes from
 * @param unit per cent or per thousand
 * @param better which way it should move
 * @param plausible where the rate of a total row is expected
 * @param breakdowns the codes it may be broken down by, a list a dimension; a dimension that is not
 *     there may not be used. Sex and age add up to the total, target groups need not
 * @param mandatory whether every kommune must report its total row
 * @param regionOnly whether it is published for the region alone
 * @param mayExceed whether the numerator may be larger than the denominator
 * @param clustered whether several counts may come from one person, so that they do not vary like
 *     independent ones: days, goals, admissions
 * @param unionOf ids of the indicators whose numerators this one's counts together, each person
 *     once; empty where it counts something of its own
 * @param sameCount ids of the indicators whose numerators are the very same count as this one's
 * @param reference a national reference point in words with its source; empty for none
 * @param validity the years it is reported in
 */
public record Indicator(
        String id,
        String goal,
        String title,
        String definition,
        String numerator,
        Denominator denominator,
        Unit unit,
        Direction better,
        PlausibleRange plausible,
        Map<Dimension, List<String>> breakdowns,
        boolean mandatory,
        boolean regionOnly,
        boolean mayExceed,
        boolean clustered,
        List<String> unionOf,
        List<String> sameCount,
        String reference,
        Validity validity) {

    public Indicator {
        breakdowns = Ordered.copy(breakdowns);
        unionOf = List.copyOf(unionOf);
        sameCount = List.copyOf(sameCount);
    }

    /** The codes allowed in a dimension beside the total; empty where it may not be broken down. */
    public List<String> codes(Dimension dimension) {
        return breakdowns.getOrDefault(dimension, List.of());
    }

    /** The name of the denominator it shares with others; empty where it stands alone. */
    public String base() {
        return denominator instanceof Denominator.Reported(_, var base) ? base : "";
    }

    /** Whether the denominator is inhabitants, from population data. */
    public boolean perInhabitant() {
        return denominator instanceof Denominator.Inhabitants;
    }
}
