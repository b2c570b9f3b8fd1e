package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.util.Optional;

/**
 * What a check may look at beside its subject.
 *
 * @param catalogue the agreement
 * @param received the file
 * @param submitter whose file it is, where that can be told
 * @param background what is known beside the file
 */
record Setting(
        Catalogue catalogue,
        Received received,
        Optional<Municipality> submitter,
        Background background) {

    /** The year of the agreement. */
    int year() {
        return catalogue.year();
    }

    /** Code of the submitter, or {@link Submitter#UNKNOWN}. */
    String geography() {
        return submitter.map(Municipality::code).orElse(Submitter.UNKNOWN);
    }
}
