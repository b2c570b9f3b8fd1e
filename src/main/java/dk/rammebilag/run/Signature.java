package dk.rammebilag.run;

import dk.rammebilag.run.store.Signed;
import dk.rammebilag.submission.PersonalNumber;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who decides something for the secretariat, and why, as it was typed.
 *
 * @param reason why
 * @param by who; null for the user of the operating system
 * @param second the second person; null where there is none
 */
public record Signature(String reason, @Nullable String by, @Nullable String second) {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_NAME = 100;

    /** The name a run is recorded under. */
    public static String user() {
        var name = line(System.getProperty("user.name", ""));
        return name.isEmpty() ? "-" : name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /**
     * The same in clean lines.
     *
     * @throws RefusedException if there is no reason or name, one of them is too long or holds what
     *     looks like a personal number, or the second person is the first
     */
    Signed at(LocalDateTime moment) {
        var signed =
                new Signed(
                        checked("--reason", reason, LONGEST_REASON),
                        checked("--by", by == null ? user() : by, LONGEST_NAME),
                        second == null ? "" : checked("--second", second, LONGEST_NAME),
                        moment);
        if (bare(signed.by()).equals(bare(signed.second()))) {
            throw new RefusedException("decision.samePerson", signed.by());
        }
        return signed;
    }

    private static String checked(String option, String typed, int longest) {
        var line = line(typed);
        if (line.isEmpty()) {
            throw new RefusedException("decision.blank", option);
        }
        if (PersonalNumber.isIn(typed) || PersonalNumber.isIn(line)) {
            throw new RefusedException("decision.personalNumber", option);
        }
        if (line.length() > longest) {
            throw new RefusedException("decision.long", option, longest);
        }
        return line;
    }

    private static String line(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\p{Z}]+", " ").strip();
    }

    private static String bare(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
