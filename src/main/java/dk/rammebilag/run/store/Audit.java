package dk.rammebilag.run.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Who did what and when, one entry after the other. Each holds the hash of the one before it, so
 * that it shows when one is changed, taken out or moved. Entries are only ever added.
 */
@Component
public class Audit {

    /** What the first entry has before it. */
    private static final String NOTHING = "0".repeat(64);

    /**
     * One entry.
     *
     * @param seq 1, 2, …
     * @param moment when, to the second
     * @param who the name given, or that of the operating system's user
     * @param what {@code accept}, {@code use}, {@code run-begun}, …
     * @param details as JSON
     * @param previous hash of the entry before
     * @param hash SHA-256 over all of the above
     */
    public record Entry(
            long seq,
            LocalDateTime moment,
            String who,
            String what,
            String details,
            String previous,
            String hash) {

        private boolean follows(long last, String lastHash) {
            return seq == last + 1
                    && previous.equals(lastHash)
                    && hash.equals(hashOf(seq, moment, who, what, details, previous));
        }
    }

    private record Head(long seq, String hash) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Audit(JdbcTemplate jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Adds an entry, in the transaction of the caller where there is one.
     *
     * @param details words by name; written as JSON
     */
    public void append(String who, String what, Map<String, String> details) {
        transaction.executeWithoutResult(_ -> {
            var head = head(" for update");
            var seq = head.seq() + 1;
            var moment = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
            var json = Details.write(details);
            var hash = hashOf(seq, moment, who, what, json, head.hash());
            jdbc.update(
                    "insert into audit (seq, moment, who, what, details, previous, hash)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    seq,
                    Timestamp.valueOf(moment),
                    who,
                    what,
                    json,
                    head.hash(),
                    hash);
            jdbc.update("update audit_head set seq = ?, hash = ?", seq, hash);
        });
    }

    /** Adds an entry unless one says the same already, for what may be tried twice. */
    public void appendOnce(String who, String what, Map<String, String> details) {
        transaction.executeWithoutResult(_ -> {
            head(" for update");
            if (!says(what, details)) {
                append(who, what, details);
            }
        });
    }

    /** Whether an entry says that. */
    public boolean says(String what, Map<String, String> details) {
        return !jdbc.queryForList(
                        "select seq from audit where what = ? and details = ?",
                        Long.class,
                        what,
                        Details.write(details))
                .isEmpty();
    }

    /** All entries in their order; to be closed. */
    public Stream<Entry> entries() {
        return jdbc.queryForStream(
                "select * from audit order by seq",
                (result, number) ->
                        new Entry(
                                result.getLong("seq"),
                                result.getTimestamp("moment").toLocalDateTime(),
                                result.getString("who"),
                                result.getString("what"),
                                result.getString("details"),
                                result.getString("previous"),
                                result.getString("hash")));
    }

    /** The number of the first entry that is not as it was written; empty where all are. */
    public OptionalLong verify() {
        var last = new Head(0, NOTHING);
        try (var entries = entries()) {
            for (var entry : (Iterable<Entry>) entries::iterator) {
                if (!entry.follows(last.seq(), last.hash())) {
                    return OptionalLong.of(last.seq() + 1);
                }
                last = new Head(entry.seq(), entry.hash());
            }
        }
        return last.equals(head("")) ? OptionalLong.empty() : OptionalLong.of(last.seq() + 1);
    }

    private Head head(String lock) {
        return jdbc.query(
                        "select seq, hash from audit_head where id = 1" + lock,
                        (result, number) ->
                                new Head(result.getLong("seq"), result.getString("hash")))
                .getFirst();
    }

    private static String hashOf(
            long seq,
            LocalDateTime moment,
            String who,
            String what,
            String details,
            String previous) {
        var digest = DigestUtils.getSha256Digest();
        List.of(Long.toString(seq), moment.toString(), who, what, details, previous)
                .forEach(field -> add(field, digest));
        return Hex.encodeHexString(digest.digest());
    }

    /** With its length before it, so that nothing can be moved from one field to the next. */
    private static void add(String field, MessageDigest digest) {
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
