package dk.rammebilag.validation;

import java.util.Set;

/**
 * That the secretariat uses an older file of a submitter while the newer ones are rejected. It
 * lapses when another file comes.
 *
 * @param geography code of the submitter
 * @param sha256 the file to use
 * @param newer SHA-256 of the newer files, which were all rejected
 */
public record Preference(String geography, String sha256, Set<String> newer) {

    public Preference {
        newer = Set.copyOf(newer);
    }
}
