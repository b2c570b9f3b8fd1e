package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/** The sheet Behov: how each submitter scores the twelve målgrupper. */
final class NeedSheet {

    private static final String UNKNOWN = "Ved ikke";
    private static final List<String> SCORES = List.of("1", "2", "3", "4", "5", UNKNOWN);
    private static final List<Double> HOW_COMMON = List.of(0.07, 0.2, 0.46, 0.17, 0.04, 0.06);
    private static final double SCORED_ANEW = 0.2;

    private NeedSheet() {}

    /** The sheet of a submitter. */
    static Sheet of(String submitter, int year) {
        return new Sheet(
                "Behov",
                List.of("Målgruppe", "Score", "Paragraf", "Ændring i pladser", "Uddybning"),
                Tables.rows("needs").stream().map(r -> row(submitter, year, r)).toList());
    }

    private static List<Object> row(String submitter, int year, NamedCsvRecord need) {
        var group = need.getField("targetGroup");
        var score = score(submitter, year, group);
        return List.of(
                group,
                score,
                need.getField("section"),
                change(score, submitter + group + year),
                score.equals("1") || score.equals("2") ? need.getField("elaboration") : "");
    }

    private static String score(String submitter, int year, String group) {
        var since =
                year > Level.FIRST_YEAR
                                && Chance.share(submitter, group, year, "anew") > SCORED_ANEW
                        ? Level.FIRST_YEAR
                        : year;
        return SCORES.get(Chance.place(Chance.share(submitter, group, since, "score"), HOW_COMMON));
    }

    private static Object change(String score, String words) {
        return switch (score) {
            case "1" -> (long) Chance.between(3, 8, words);
            case "2" -> (long) Chance.between(1, 4, words);
            case "3" -> 0L;
            case "4" -> (long) Chance.between(-1, 0, words);
            case "5" -> (long) Chance.between(-4, -1, words);
            default -> "";
        };
    }
}
