package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may stand between double braces in the template of a letter. */
enum Word {
    YEAR,
    REGION,
    SUBMITTER,
    CONTACT,
    FILE,
    STATUS,
    DEADLINE;

    /** As the secretariat writes it. */
    String written() {
        return Messages.text("distribution.word." + name().toLowerCase(Locale.ROOT));
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Word::written).toList();
    }
}
