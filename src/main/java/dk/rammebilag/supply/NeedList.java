package dk.rammebilag.supply;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.Need;
import dk.rammebilag.supply.NeedSummary.Explanation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/** Counts how the supply is scored. */
final class NeedList {

    private static final String TARGET_GROUP = "Målgruppe";
    private static final String SCORE = "Score";

    private record Said(String submitter, Need row) {

        boolean isAbout(String targetGroup) {
            return row.targetGroup().get().filter(targetGroup::equals).isPresent();
        }

        boolean scores(String score) {
            return row.score().get().filter(score::equals).isPresent();
        }

        Optional<Explanation> explanation() {
            return row.elaboration()
                    .get()
                    .map(text ->
                            new Explanation(
                                    submitter,
                                    row.section().get().orElse(""),
                                    row.score().get().orElse(""),
                                    text));
        }
    }

    private final Catalogue catalogue;
    private final List<Said> all = new ArrayList<>();

    NeedList(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void add(String submitter, Need row) {
        all.add(new Said(submitter, row));
    }

    /** Every målgruppe of the year, scored or not, in the order of the code list. */
    List<NeedSummary> summaries() {
        return codes(TARGET_GROUP).stream().map(this::summary).toList();
    }

    private NeedSummary summary(String targetGroup) {
        var said = all.stream().filter(one -> one.isAbout(targetGroup)).toList();
        var changes = said.stream().flatMap(one -> one.row().change().get().stream()).toList();
        return new NeedSummary(
                targetGroup,
                codes(SCORE).stream()
                        .map(score ->
                                Map.entry(
                                        score,
                                        Math.toIntExact(
                                                said.stream()
                                                        .filter(s -> s.scores(score))
                                                        .count())))
                        .toList(),
                lowest(said),
                Math.toIntExact(said.stream().map(Said::submitter).distinct().count()),
                changes.stream().reduce(0L, Math::addExact),
                changes.size(),
                said.stream()
                        .flatMap(one -> one.explanation().stream())
                        .sorted(
                                Comparator.comparing(Explanation::submitter)
                                        .thenComparing(Explanation::section))
                        .toList());
    }

    private SortedMap<String, String> lowest(List<Said> said) {
        var order = codes(SCORE);
        var lowest = new TreeMap<String, String>();
        for (var one : said) {
            one.row()
                    .score()
                    .get()
                    .filter(order::contains)
                    .ifPresent(score ->
                            lowest.merge(
                                    one.submitter(),
                                    score,
                                    BinaryOperator.minBy(Comparator.comparingInt(order::indexOf))));
        }
        return lowest;
    }

    private List<String> codes(String list) {
        return catalogue.codeList(list).valid(catalogue.year());
    }
}
