package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.List;
import java.util.stream.Stream;

/** K06: a section of law that may be used in the year, as the reader has spelt it. */
final class SectionRule {

    private static final String SECTION = "Paragraf";

    private SectionRule() {}

    static Stream<Problem> required(Offer row, Setting setting) {
        return Codes.all(
                check(row.section(), setting),
                Codes.filled(row.section(), SECTION, Codes.either(valid(setting)))
                        .map(p -> p.with("grund", text("validation.grounds.blank"))));
    }

    static Stream<Problem> optional(Need row, Setting setting) {
        return check(row.section(), setting);
    }

    private static Stream<Problem> check(Cell<String> cell, Setting setting) {
        var valid = valid(setting);
        return Codes.listed(cell, SECTION, valid)
                .map(problem -> problem.with("grund", grounds(problem.given(), valid, setting)));
    }

    private static List<String> valid(Setting setting) {
        return setting.catalogue().codeList(SECTION).valid(setting.year());
    }

    private static String grounds(String given, List<String> valid, Setting setting) {
        return setting.catalogue()
                .codeList(SECTION)
                .find(given)
                .map(code -> Grounds.outside(code.validity()))
                .orElseGet(() -> Grounds.unknown(given, valid));
    }
}
