package dk.rammebilag.validation;

import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import java.util.List;
import java.util.stream.Stream;

/** K06: a section of law that may be used in the year, as the reader has spelt it. */
final class SectionRule {

    private static final String SECTION = "Paragraf";

    private SectionRule() {}

    static Stream<Outcome> required(Offer row, Setting setting) {
        return explained(Codes.oneOf(row.section(), SECTION, valid(setting)), setting);
    }

    static Stream<Outcome> optional(Need row, Setting setting) {
        return explained(Codes.listed(row.section(), SECTION, valid(setting)), setting);
    }

    private static Stream<Outcome> explained(Stream<Outcome> outcomes, Setting setting) {
        return outcomes.map(outcome -> outcome.with("grund", p -> grounds(p.given(), setting)));
    }

    private static List<String> valid(Setting setting) {
        return setting.catalogue().codeList(SECTION).valid(setting.year());
    }

    private static String grounds(String given, Setting setting) {
        return setting.catalogue()
                .codeList(SECTION)
                .find(given)
                .map(code -> Grounds.outside(code.validity()))
                .orElseGet(() -> Grounds.unknown(given, valid(setting)));
    }
}
