package dk.rammebilag.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Letters a server has taken and another could not deliver. What tells of it (RFC 3464) comes to
 * the sender's mailbox, which the program does not read: somebody saves it as a file.
 */
@Service
public class Returns {

    private static final int MOST = 10_000_000;
    private static final int LONGEST = 300;

    private static final Pattern MESSAGE_ID = Pattern.compile("<([0-9a-f]{64})@");
    private static final Pattern FAILED =
            Pattern.compile("^Action:\\s*failed", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final Pattern REASON =
            Pattern.compile(
                    "^Diagnostic-Code:\\s*(?:smtp;)?\\s*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*)*)",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private final LetterBook book;

    Returns(LetterBook book) {
        this.book = book;
    }

    /**
     * Notes that a letter came back.
     *
     * @param year the year of the agreement
     * @param file the message that says so, as it was saved
     * @return code of the submitter the letter was for
     * @throws DistributionException if the file says nothing of that kind about a letter of ours
     */
    public String note(int year, Path file) {
        var text = text(file);
        if (!FAILED.matcher(text).find()) {
            throw new DistributionException("distribution.returned.other", file);
        }
        var letter =
                MESSAGE_ID
                        .matcher(text)
                        .results()
                        .map(found -> book.known(year, found.group(1)))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseThrow(() ->
                                new DistributionException(
                                        "distribution.returned.unknown",
                                        file,
                                        Integer.toString(year)));
        book.end(letter, State.RETURNED, Addresses.without(reason(text), LONGEST));
        return letter.geography();
    }

    private static String reason(String text) {
        var reason = REASON.matcher(text);
        return reason.find() ? reason.group(1) : "";
    }

    private static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        } catch (IOException _) {
            throw new DistributionException("distribution.returned.unreadable", file);
        }
    }
}
