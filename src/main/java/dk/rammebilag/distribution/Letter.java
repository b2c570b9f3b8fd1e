package dk.rammebilag.distribution;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A letter to a submitter.
 *
 * @param kind what it is about
 * @param year the year of the agreement
 * @param occasion what tells it from the same letter at another time: the round, or the day
 * @param addressee whom it is for
 * @param subject in one line
 * @param body in plain text
 * @param enclosures what goes with it, in order
 */
public record Letter(
        Kind kind,
        int year,
        String occasion,
        Addressee addressee,
        String subject,
        String body,
        List<Enclosure> enclosures) {

    /**
     * Whom a letter is for.
     *
     * @param code kommunekode or regionskode
     * @param name of the submitter
     * @param slug the same in file names
     * @param address of its contact, such that it can be written to
     */
    public record Addressee(String code, String name, String slug, String address) {}

    public Letter {
        enclosures = List.copyOf(enclosures);
    }

    /** Whether it may only leave where nobody can read it on its way. */
    public boolean isConfidential() {
        return enclosures.stream().anyMatch(Enclosure::isConfidential);
    }

    /** The names of its enclosures. */
    public List<String> enclosed() {
        return enclosures.stream().map(Enclosure::name).toList();
    }

    /** SHA-256 over all of it, in hexadecimal: the same letter has the same however often made. */
    public String id() {
        var fields =
                Stream.concat(
                        Stream.of(
                                kind.name(),
                                Integer.toString(year),
                                occasion,
                                addressee.code(),
                                addressee.address(),
                                subject,
                                body),
                        enclosures.stream()
                                .map(Enclosure::content)
                                .flatMap(content -> Stream.of(content.path(), content.sha256())));
        return hash(fields.toList());
    }

    /** With each one's length before it, so that nothing can be moved from one to the next. */
    static String hash(List<String> fields) {
        var digest = DigestUtils.getSha256Digest();
        for (var field : fields) {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
