package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import java.util.List;

/** How indicators are defined, a paragraph each, in the order they are first told of. */
record Definitions(List<Indicator> used) {

    List<Block> blocks() {
        return used.stream().distinct().map(Definitions::paragraph).toList();
    }

    private static Block paragraph(Indicator indicator) {
        return new Paragraph(
                List.of(
                        new Inline.Strong(
                                Messages.text(
                                        "appendix.definition.name",
                                        indicator.id(),
                                        indicator.title())),
                        new Inline.Plain(
                                Messages.text(
                                        "appendix.definition.text",
                                        indicator.definition(),
                                        Wording.open(indicator.numerator()),
                                        Wording.open(indicator.denominator().text())))));
    }
}
