package dk.rammebilag.distribution;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mail addresses as people write them on a cover sheet. */
final class Addresses {

    /** One plain address: no list, group, name or line break, which a header could be made of. */
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]+@[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+");

    private static final Pattern ANYWHERE = Pattern.compile("[^\\s<>\"]+@[^\\s<>\"]+");

    private Addresses() {}

    /** The address, if a letter can be sent to it. */
    static Optional<String> usable(String written) {
        return Optional.of(written.strip())
                .filter(address -> PLAIN.matcher(address).matches())
                .filter(Addresses::isValid);
    }

    /** A text without the addresses in it, in one line of moderate length. */
    static String without(String text, int longest) {
        var clean = ANYWHERE.matcher(text).replaceAll("…").replaceAll("\\s+", " ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest) + "…";
    }

    private static boolean isValid(String address) {
        try {
            new InternetAddress(address, true).validate();
            return true;
        } catch (AddressException _) {
            return false;
        }
    }
}
