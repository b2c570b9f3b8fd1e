package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.CodeList;
import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** K06: a section of law that may be used in the year, however its spaces and § are written. */
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
        var list = setting.catalogue().codeList(SECTION);
        return cell
                .get()
                .filter(written ->
                        find(list, written)
                                .filter(c -> c.validity().includes(setting.year()))
                                .isEmpty())
                .stream()
                .map(written ->
                        Problem.in(cell, SECTION, Codes.either(valid(setting)))
                                .with("grund", grounds(list, written, valid(setting))));
    }

    private static List<String> valid(Setting setting) {
        return setting.catalogue().codeList(SECTION).valid(setting.year());
    }

    private static Optional<Code> find(CodeList list, String written) {
        return list.codes().stream().filter(c -> bare(c.code()).equals(bare(written))).findFirst();
    }

    private static String bare(String section) {
        return section.replaceAll("[\\s\\h§]", "").toUpperCase(Locale.ROOT);
    }

    private static String grounds(CodeList list, String written, List<String> valid) {
        return find(list, written)
                .map(code -> Grounds.outside(code.validity()))
                .orElseGet(() -> Grounds.unknown(written, valid));
    }
}
