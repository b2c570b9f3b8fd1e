package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The region by sex, by age and by målgruppe, as far as anybody reported it. */
record Breakdown(Facts facts, Indicator indicator) {

    private static final List<Dimension> ORDER =
            List.of(Dimension.SEX, Dimension.AGE_GROUP, Dimension.TARGET_GROUP);

    /**
     * A group of the people an indicator is about.
     *
     * @param dimension what tells it from others
     * @param label the group in words
     * @param figure the region's figure for it
     */
    record Group(Dimension dimension, String label, PublishedFigure figure) {

        /** What tells it from others, in words. */
        String dimensionName() {
            return text(dimension, "name");
        }
    }

    /** The groups that somebody reported, by dimension and then as the code list has them. */
    List<Group> groups() {
        return ORDER.stream()
                .flatMap(dimension ->
                        indicator.codes(dimension).stream()
                                .flatMap(code -> group(dimension, code).stream()))
                .toList();
    }

    private Optional<Group> group(Dimension dimension, String code) {
        var total = FigureKey.total(indicator.id(), facts.region().code());
        return facts.rate(total.with(dimension, code))
                .map(figure -> new Group(dimension, label(dimension, code), figure));
    }

    private String label(Dimension dimension, String code) {
        return facts.catalogue()
                .codeList(text(dimension, "list"))
                .find(code)
                .map(Code::label)
                .orElse(code);
    }

    private static String text(Dimension dimension, String use) {
        return Messages.text("appendix." + use + "." + dimension.name().toLowerCase(Locale.ROOT));
    }
}
