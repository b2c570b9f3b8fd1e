package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Ages;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A kind of persons that indicators count: who they are, and how many there usually are.
 *
 * @param name names the cohort
 * @param ages the inhabitants it is measured against
 * @param perThousand how many of a thousand such inhabitants belong to it; 0 where an indicator
 *     itself says so
 * @param men the share of men, from 0 to 1
 * @param ageWeights how common each age group is, in the order of the code list; empty where age is
 *     not asked for
 */
record Cohort(String name, Ages ages, double perThousand, double men, List<Double> ageWeights) {

    /** Some of those of a year have left and others taken their place by the next. */
    private static final double REPLACED = 0.12;

    private static final double IN_TWO_GROUPS = 0.12;

    /** How common the target groups of the agreement are: learning disability most of all. */
    private static final List<Double> GROUP_WEIGHTS = List.of(0.21, 0.38, 0.16, 0.25);

    private static final double KOMMUNER_DIFFER = 0.15;
    private static final double KOMMUNER_MOVE = 0.03;

    static Cohort of(NamedCsvRecord row) {
        return new Cohort(
                row.getField("cohort"),
                new Ages(number(row, "from"), number(row, "to")),
                Double.parseDouble(row.getField("perThousand")),
                Double.parseDouble(row.getField("men")) / 100,
                Stream.of(row.getField("ages").split("/"))
                        .filter(w -> !w.isEmpty())
                        .map(Double::valueOf)
                        .toList());
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    /** How many there are in a kommune and year, given its inhabitants of those ages. */
    long size(String kommune, int year, long inhabitants) {
        var years = year - Level.FIRST_YEAR;
        var shift =
                KOMMUNER_DIFFER * Chance.deviation(kommune, name)
                        + KOMMUNER_MOVE * years * Chance.deviation(kommune, name, "drift")
                        + KOMMUNER_MOVE * Chance.deviation(kommune, name, years);
        return Math.round(inhabitants * perThousand / 1000 * StrictMath.exp(shift));
    }

    /** That many of the cohort in a kommune and year, as the indicator breaks them down. */
    List<Person> persons(String kommune, int year, long count, Indicator indicator) {
        return IntStream.range(0, (int) count)
                .mapToObj(number -> person(kommune + name + "." + number, year, indicator))
                .toList();
    }

    private Person person(String place, int year, Indicator indicator) {
        var since =
                IntStream.rangeClosed(Level.FIRST_YEAR + 1, year)
                        .filter(y -> Chance.share(place, y, "left") < REPLACED)
                        .max()
                        .orElse(Level.FIRST_YEAR);
        var who = place + "." + since;
        var codes = indicator.codes(Dimension.AGE_GROUP);
        return new Person(
                who,
                Chance.share(who, "sex") < men ? "M" : "K",
                codes.isEmpty() || ageWeights.isEmpty()
                        ? ""
                        : codes.get(Chance.place(Chance.share(who, "age"), ageWeights)),
                groups(who, indicator.codes(Dimension.TARGET_GROUP)));
    }

    private static Set<String> groups(String who, List<String> codes) {
        var groups = new LinkedHashSet<String>();
        if (!codes.isEmpty()) {
            groups.add(codes.get(Chance.place(Chance.share(who, "group"), GROUP_WEIGHTS)));
            if (Chance.share(who, "second") < IN_TWO_GROUPS) {
                groups.add(codes.get(Chance.place(Chance.share(who, "other"), GROUP_WEIGHTS)));
            }
        }
        return groups;
    }
}
