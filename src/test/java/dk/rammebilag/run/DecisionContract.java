package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.run.store.Acceptances;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Expired;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Preferences;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Releases;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.Preference;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is decided, worked out and entered every database has to keep in the same way. */
abstract class DecisionContract extends Stores {

    DecisionContract(TestDatabase database) {
        super(database);
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        assertThatThrownBy(() ->
                        transaction()
                                .executeWithoutResult(_ -> {
                                    staging()
                                            .write(
                                                    submission.id(),
                                                    0,
                                                    List.of(observation("a", "")));
                                    audit().append("Åse", "a", Map.of());
                                    throw new IllegalStateException("fails");
                                }))
                .hasMessage("fails");
        try (var kept = staging().rows(submission.id()).observations();
                var entries = audit().entries()) {
            assertThat(kept).isEmpty();
            assertThat(entries).isEmpty();
        }
    }

    @Test
    void whatIsAcceptedIsAnsweredInTheNextRunToo() {
        var open =
                List.of(
                        finding("H01", "Tilbud", 2, "", State.OPEN),
                        finding("H02", "Tilbud", 2, "", State.OPEN));
        findings().replace(RUN, submission.id(), report -> open.forEach(report::found));
        var place =
                new Acceptances.Place(
                        RUN, submission.id(), "H01", Optional.of(new CellRef("Tilbud", 2, 1)));
        assertThat(acceptances().open(place, 5)).containsExactly(new CellRef("Tilbud", 2, 1));
        assertThat(acceptances().accept(place, SIGNED)).isEqualTo(1);
        assertThat(acceptances().accept(place, SIGNED)).isZero();

        var status =
                findings().replace(RUN, submission.id(), report -> open.forEach(report::found));

        assertThat(status).isEqualTo(Status.PENDING);
        assertThat(findings().of(RUN, submission.id()))
                .extracting(Finding::state)
                .containsExactly(State.ACCEPTED, State.OPEN);
        var told = new ArrayList<String>();
        acceptances().of(YEAR, told::add);
        assertThat(told)
                .containsExactly(SHA, "H01", "WARNING", "Tilbud", "2", "1", SIGNED.reason());
    }

    @Test
    void theLastWordOnASubmitterHolds() {
        var preferences = installation.bean(Preferences.class);
        for (var word : WORDS) {
            preferences.put(YEAR, new Preference(word, SHA, Set.of("b")), SIGNED);
            preferences.put(YEAR, new Preference(word, SHA, Set.of("c", "d")), SIGNED);
        }
        assertThat(preferences.of(YEAR))
                .allMatch(one -> one.newer().equals(Set.of("c", "d")))
                .extracting(Preference::geography)
                .isEqualTo(sorted());
    }

    @Test
    void aReleaseIsNotedOnce() {
        var releases = installation.bean(Releases.class);
        var draft = release(dk.rammebilag.document.State.DRAFT);
        var hearing = release(dk.rammebilag.document.State.HEARING);
        assertThat(releases.add(draft)).isTrue();
        assertThat(releases.add(hearing)).isTrue();
        assertThat(releases.add(draft)).isFalse();
        assertThat(releases.of(YEAR, "1082")).containsExactly(draft, hearing);
    }

    @Test
    void figuresAreReplaced() {
        var store = installation.bean(FigureStore.class);
        var figures =
                WORDS.stream()
                        .map(word ->
                                new Figure(
                                        new FigureKey("VH1", word, "total", "total", "total"),
                                        FigureStatus.OK,
                                        3L,
                                        null,
                                        1,
                                        1))
                        .toList();
        store.write(RUN, new Figures(figures));
        store.write(RUN, new Figures(figures));
        assertThat(store.read(RUN).all())
                .containsExactlyInAnyOrderElementsOf(new Figures(figures).all());
        assertThat(store.read(RUN, "Å")).hasSize(1);
    }

    @Test
    void theAuditIsAChain() {
        for (var what : List.of("a", "b", "c")) {
            audit().append("Åse \"A\"", what, Map.of("reason", "fordi; '" + what));
        }
        audit().appendOnce("Bo", "c", Map.of("reason", "fordi; 'c"));
        assertThat(audit().verify()).isEmpty();
        try (var entries = audit().entries()) {
            assertThat(entries).extracting(Audit.Entry::seq).containsExactly(1L, 2L, 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set moment = timestamp '2017-01-01 00:00:00' where seq = 2",
                "update audit set details = 'x' where seq = 2",
                "delete from audit where seq = 2"
            })
    void whatIsTamperedWithIsFound(String tampering) {
        LongStream.rangeClosed(1, 3).forEach(n -> audit().append("Åse", "a" + n, Map.of()));
        installation.bean(JdbcTemplate.class).update(tampering);
        assertThat(audit().verify()).hasValue(2);
    }

    @Test
    void whatIsForgottenIsGoneWithAllItsRows() {
        staging().write(submission.id(), 0, List.of(observation("a", "")));
        findings()
                .replace(
                        RUN,
                        submission.id(),
                        report -> report.found(finding("A", "", 0, "", State.OPEN)));
        var expired = installation.bean(Expired.class);
        assertThat(expired.files(Set.of(RUN))).containsExactly(SHA);
        expired.forget(YEAR, "1082", Set.of(RUN), MOMENT);
        expired.forget(YEAR, "1082", Set.of(RUN), MOMENT);
        assertThat(expired.isGone(YEAR, "1082")).isTrue();
        for (var table : List.of("submission", "received_file", "observation", "finding")) {
            assertThat(installation.bean(JdbcTemplate.class).queryForList("select * from " + table))
                    .as(table)
                    .isEmpty();
        }
    }

    private static Release release(dk.rammebilag.document.State state) {
        return new Release(YEAR, "1082", RUN, 1, state, MOMENT, SHA, "", "");
    }

    private Acceptances acceptances() {
        return installation.bean(Acceptances.class);
    }
}
