package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.Need;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of what a score goes together with. */
final class NeedRules {

    private static final String SCORE = "Score";

    /** The scores that say there are too few places. */
    private static final Set<String> TOO_FEW = Set.of("1", "2");

    private static final String DO_NOT_KNOW = "Ved ikke";

    static final Rule<Need> ELABORATED =
            new Rule<>("T05", Set.of("målgruppe", "score"), NeedRules::elaborated);

    static final Rule<Need> NOT_KNOWN = new Rule<>("T06", Set.of("målgruppe"), NeedRules::notKnown);

    private NeedRules() {}

    private static Stream<Outcome> elaborated(Need row, Setting setting) {
        if (row.score().value() == null) {
            return Stream.of(Unchecked.without(row.score(), SCORE));
        }
        var score = row.score().get().orElseThrow();
        return TOO_FEW.contains(score)
                ? Codes.filled(
                                row.elaboration(),
                                "Uddybning",
                                _ -> true,
                                text("validation.expected.elaboration"))
                        .map(outcome -> outcome.with("score", _ -> score))
                        .map(outcome -> outcome.with("målgruppe", _ -> targetGroup(row)))
                : Stream.empty();
    }

    private static Stream<Outcome> notKnown(Need row, Setting setting) {
        if (row.score().value() == null) {
            return Stream.of(Unchecked.without(row.score(), SCORE));
        }
        return row.score().get().filter(DO_NOT_KNOW::equals).isPresent()
                ? Codes.right(
                                row.change(),
                                "Ændring i pladser",
                                _ -> false,
                                text("validation.expected.blank"))
                        .map(outcome -> outcome.with("målgruppe", _ -> targetGroup(row)))
                : Stream.empty();
    }

    private static String targetGroup(Need row) {
        return row.targetGroup().get().orElseGet(() -> text("validation.unnamed"));
    }
}
