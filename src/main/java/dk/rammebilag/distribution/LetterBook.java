package dk.rammebilag.distribution;

import dk.rammebilag.run.Correspondence;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Which letters were begun and what became of them. What it notes, it enters in the audit in the
 * same transaction, by kommune and letter and never by address.
 */
@Component
class LetterBook {

    /**
     * What is noted of a letter.
     *
     * @param state where it stands
     * @param attempts how often it was begun
     * @param planned the date it bears
     * @param moment when it came to stand there
     * @param answer why it was refused; empty where it was not
     */
    record Noted(
            State state,
            int attempts,
            LocalDateTime planned,
            LocalDateTime moment,
            String answer) {}

    /**
     * What the audit says of a letter.
     *
     * @param id its id
     * @param geography code of the submitter it is for
     */
    record Entry(String id, int year, Kind kind, String occasion, String geography) {

        static Entry of(Letter letter) {
            return new Entry(
                    letter.id(),
                    letter.year(),
                    letter.kind(),
                    letter.occasion(),
                    letter.addressee().code());
        }

        private Map<String, String> details() {
            return Map.of(
                    "year", Integer.toString(year),
                    "kind", kind.option(),
                    "occasion", occasion,
                    "geography", geography,
                    "letter", id);
        }
    }

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Correspondence correspondence;
    private final Clock clock;

    LetterBook(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            Correspondence correspondence,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /** What is noted of a letter; empty where it was never begun. */
    Optional<Noted> of(Letter letter) {
        return jdbc
                .query(
                        "select * from letter where id = ?",
                        (result, number) ->
                                new Noted(
                                        State.valueOf(result.getString("state")),
                                        result.getInt("attempts"),
                                        result.getTimestamp("planned").toLocalDateTime(),
                                        result.getTimestamp("moment").toLocalDateTime(),
                                        result.getString("answer")),
                        letter.id())
                .stream()
                .findFirst();
    }

    /**
     * Notes that a letter is being sent, before it is.
     *
     * @return the date it bears, the same at every attempt
     */
    LocalDateTime begin(Letter letter) {
        var before = of(letter);
        if (before.isPresent()) {
            jdbc.update(
                    "update letter set state = ?, attempts = attempts + 1, moment = ?, answer = ''"
                            + " where id = ?",
                    State.PLANNED.name(),
                    Timestamp.valueOf(now()),
                    letter.id());
            return before.get().planned();
        }
        var now = now();
        jdbc.update(
                "insert into letter (id, agreement_year, kind, occasion, geography, state, attempts,"
                        + " planned, moment, answer) values (?, ?, ?, ?, ?, ?, 1, ?, ?, '')",
                letter.id(),
                letter.year(),
                letter.kind().name(),
                letter.occasion(),
                letter.addressee().code(),
                State.PLANNED.name(),
                Timestamp.valueOf(now),
                Timestamp.valueOf(now));
        return now;
    }

    /** A letter of a year that was begun. */
    Optional<Entry> known(int year, String id) {
        return jdbc
                .query(
                        "select * from letter where agreement_year = ? and id = ?",
                        (result, number) ->
                                new Entry(
                                        result.getString("id"),
                                        result.getInt("agreement_year"),
                                        Kind.valueOf(result.getString("kind")),
                                        result.getString("occasion"),
                                        result.getString("geography")),
                        year,
                        id)
                .stream()
                .findFirst();
    }

    /** Notes what became of a letter. */
    void end(Entry letter, State state, String answer) {
        transaction.executeWithoutResult(_ -> {
            jdbc.update(
                    "update letter set state = ?, moment = ?, answer = ? where id = ?",
                    state.name(),
                    Timestamp.valueOf(now()),
                    answer,
                    letter.id());
            correspondence.enter(
                    "letter-" + state.name().toLowerCase(Locale.ROOT), letter.details());
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
