package dk.rammebilag.run;

import dk.rammebilag.submission.PersonalNumber;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The names of received files as they are written down and shown: without CPR numbers. */
final class ShownNames {

    private final Set<String> taken = new HashSet<>();

    /** The name of a file; a number is added where two files would be called the same. */
    String of(Path file) {
        var masked = PersonalNumber.masked(file.getFileName().toString());
        var name = masked;
        for (var n = 2; !taken.add(name); n++) {
            name = masked + " (" + n + ")";
        }
        return name;
    }
}
