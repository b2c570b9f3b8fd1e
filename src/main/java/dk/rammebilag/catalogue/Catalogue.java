package dk.rammebilag.catalogue;

import dk.rammebilag.document.Look;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be reported in one agreement and what becomes of it. Immutable; lists hold only what is
 * valid in the agreement's year, in the order users see it, except code lists, which keep their
 * validity so that a message can tell an unknown code from an outdated one.
 *
 * @param year the year of the agreement, which also names its folder
 * @param title the agreement's title
 * @param version SHA-256 of the files it was read from, in hexadecimal
 * @param author who answers for the documents
 * @param cycle the dates of the round
 * @param geography the region and who is to submit
 * @param areas the goal areas
 * @param goals the goals, by position
 * @param focusAreas the indsatsområder
 * @param indicators the indicators, in the order of the catalogue
 * @param knownIndicators id of every indicator of any year, with its validity
 * @param codes the closed lists by column name
 * @param ages the ages behind each age group that has any
 * @param rules the rules by code
 * @param appendices the bilag, by number
 * @param threshold the smallest count that is shown beside zero; at least 3
 * @param population inhabitants by kommune, sex and age
 * @param prices the general price and wage level by year
 * @param offers what is agreed about the tilbud
 * @param guide address of the page that explains the rules, each under its code as {@code #B03};
 *     empty where there is none
 * @param look how the documents look
 * @param licence what others may do with the open data
 */
public record Catalogue(
        int year,
        String title,
        String version,
        String author,
        Cycle cycle,
        Geography geography,
        List<GoalArea> areas,
        List<Goal> goals,
        List<FocusArea> focusAreas,
        List<Indicator> indicators,
        Map<String, Validity> knownIndicators,
        Map<String, CodeList> codes,
        Map<String, Ages> ages,
        Map<String, RuleEntry> rules,
        List<AppendixEntry> appendices,
        int threshold,
        Population population,
        PriceLevels prices,
        OfferTerms offers,
        Optional<String> guide,
        Look look,
        Licence licence) {

    public Catalogue {
        areas = List.copyOf(areas);
        goals = goals.stream().sorted(Goal.BY_POSITION).toList();
        focusAreas = List.copyOf(focusAreas);
        indicators = List.copyOf(indicators);
        knownIndicators = Ordered.copy(knownIndicators);
        codes = Ordered.copy(codes);
        ages = Ordered.copy(ages);
        rules = Ordered.copy(rules);
        appendices =
                appendices.stream().sorted(Comparator.comparingInt(AppendixEntry::number)).toList();
    }

    /** An agreement whose documents have the standard look, and its data the usual licence. */
    public Catalogue(
            int year,
            String title,
            String version,
            String author,
            Cycle cycle,
            Geography geography,
            List<GoalArea> areas,
            List<Goal> goals,
            List<FocusArea> focusAreas,
            List<Indicator> indicators,
            Map<String, Validity> knownIndicators,
            Map<String, CodeList> codes,
            Map<String, Ages> ages,
            Map<String, RuleEntry> rules,
            List<AppendixEntry> appendices,
            int threshold,
            Population population,
            PriceLevels prices,
            OfferTerms offers,
            Optional<String> guide) {
        this(
                year,
                title,
                version,
                author,
                cycle,
                geography,
                areas,
                goals,
                focusAreas,
                indicators,
                knownIndicators,
                codes,
                ages,
                rules,
                appendices,
                threshold,
                population,
                prices,
                offers,
                guide,
                Look.STANDARD,
                Licence.USUAL);
    }

    /** The indicator with that id, if it is reported in the year. */
    public Optional<Indicator> indicator(String id) {
        return indicators.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The indicators of a goal. */
    public List<Indicator> indicatorsOf(Goal goal) {
        return indicators.stream().filter(i -> i.goal().equals(goal.key())).toList();
    }

    /** The goals of an area. */
    public List<Goal> goalsOf(GoalArea area) {
        return goals.stream().filter(g -> g.area().equals(area.key())).toList();
    }

    /** The goal with that key, if it belongs to the agreement. */
    public Optional<Goal> goal(String key) {
        return goals.stream().filter(g -> g.key().equals(key)).findFirst();
    }

    /** The area with that key. */
    public Optional<GoalArea> area(String key) {
        return areas.stream().filter(a -> a.key().equals(key)).findFirst();
    }

    /**
     * The closed list of a column.
     *
     * @throws IllegalArgumentException if the catalogue has none of that name
     */
    public CodeList codeList(String name) {
        return Optional.ofNullable(codes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no code list " + name));
    }

    /**
     * The rule with that code.
     *
     * @throws IllegalArgumentException if the catalogue has none of that code
     */
    public RuleEntry rule(String code) {
        return Optional.ofNullable(rules.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no rule " + code));
    }
}
