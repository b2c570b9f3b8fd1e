package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.util.Optional;

/** Where the figures come from and from when, and whether they are made up. */
record Sources(Facts facts) {

    /** The source line of a table on an indicator. */
    String of(Indicator indicator) {
        return indicator.perInhabitant() ? all() : reported();
    }

    /** Both sources: what was reported, and the inhabitants. */
    String all() {
        return reported() + " " + Messages.text("appendix.source.population", population());
    }

    /** Where the number of inhabitants comes from, without a full stop at the end. */
    String population() {
        return Wording.open(facts.catalogue().population().source());
    }

    private String reported() {
        return Messages.text(
                "appendix.source.reported",
                facts.catalogue().title(),
                DanishFormat.date(facts.basis().asOf().toLocalDate()));
    }

    /** The mark of made-up figures, if they are. */
    Optional<String> exampleMark() {
        return facts.catalogue().population().example()
                ? Optional.of(Messages.text("appendix.example"))
                : Optional.empty();
    }
}
