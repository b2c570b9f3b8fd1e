package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a check may look at beside its subject.
 *
 * @param catalogue the agreement
 * @param received the file
 * @param submitter whose file it is, where that can be told
 * @param lastYear the submitter's last accepted submission of the year before, where one is known
 */
record Setting(
        Catalogue catalogue,
        Received received,
        Optional<Municipality> submitter,
        Optional<LastYear> lastYear) {

    /** The year of the agreement. */
    int year() {
        return catalogue.year();
    }

    /**
     * A limit of a rule.
     *
     * @throws IllegalArgumentException if the catalogue's entry of the rule does not give it
     */
    BigDecimal limit(String rule, String name) {
        return catalogue.rule(rule).parameter(name);
    }

    /** Code of the submitter, or {@link Submitter#UNKNOWN}. */
    String geography() {
        return submitter.map(Municipality::code).orElse(Submitter.UNKNOWN);
    }
}
