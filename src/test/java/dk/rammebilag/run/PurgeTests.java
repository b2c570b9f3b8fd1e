package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.publication.Verification;
import dk.rammebilag.run.Purge.Due;
import dk.rammebilag.run.Purge.Kind;
import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.run.store.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is no longer to be kept is listed, then deleted; what was published stays. */
class PurgeTests {

    /** Every table that must be empty when its only year is gone. */
    private static final List<String> EMPTY =
            List.of(
                    "submission",
                    "received_file",
                    "finding",
                    "not_checked",
                    "observation",
                    "offer",
                    "cover",
                    "explained_row",
                    "figure",
                    "suppressed",
                    "disclosure_proof",
                    "supply_proof",
                    "supply_suppressed");

    @TempDir private Path home;
    private Installation installation;
    private Path output;

    @BeforeEach
    void run() throws IOException {
        installation = new Installation(home);
        output = home.resolve("output");
        var request = installation.few(2016, output.resolve("2016"));
        assertThat(installation.run(request)).isInstanceOf(Published.class);
        assertThat(installation.run(request)).isInstanceOf(Published.class);
        Files.setLastModifiedTime(
                output.resolve("2016.1/manifest.json"),
                FileTime.from(Instant.now().minus(3000, ChronoUnit.DAYS)));
        Files.setLastModifiedTime(
                home.resolve("data/log/2016-1.jsonl"),
                FileTime.from(Instant.now().minus(3000, ChronoUnit.DAYS)));
        Files.createDirectories(output.resolve("post/2016"));
        Files.writeString(output.resolve("post/2016/751.eml"), "Kære kommune");
        assertThat(rows("figure")).as("something to delete").isPositive();
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void aTrialOnlyLists() throws IOException {
        var before = Installation.bytes(home);

        var due = purge(false);

        assertThat(due)
                .extracting(Due::kind, Due::name)
                .containsExactly(
                        tuple(Kind.YEAR, "2016"),
                        tuple(Kind.FOLDER, output.resolve("2016.1").toString()),
                        tuple(Kind.LETTERS, output.resolve("post/2016").toString()),
                        tuple(Kind.LOG, "2016-1.jsonl"));
        assertThat(Installation.bytes(home)).isEqualTo(before);
        assertThat(rows("figure")).isPositive();
    }

    @Test
    void whatIsDueGoesAndWhatWasPublishedStays() throws IOException {
        var received = Installation.bytes(home.resolve("data/files")).size();
        var published = Installation.bytes(output.resolve("2016"));

        purge(true);

        assertThat(EMPTY).allSatisfy(table -> assertThat(rows(table)).as(table).isZero());
        assertThat(Installation.bytes(home.resolve("data/files")).size())
                .isBetween(1, received - 3);
        assertThat(Installation.bytes(output.resolve("2016"))).isEqualTo(published);
        assertThat(Verification.verify(output.resolve("2016"))).isEmpty();
        assertThat(output.resolve("2016.1")).doesNotExist();
        assertThat(output.resolve("post/2016")).doesNotExist();
        assertThat(home.resolve("data/log/2016-1.jsonl")).doesNotExist();
        assertThat(home.resolve("data/log/2016-2.jsonl")).exists();
        try (var entries = installation.bean(Audit.class).entries()) {
            assertThat(entries.filter(entry -> entry.what().equals("purge"))).hasSize(4);
        }
        assertThat(installation.bean(Audit.class).verify()).isEmpty();
        var again = installation.few(2016, output.resolve("2016"));
        assertThatThrownBy(() -> installation.run(again))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("kan ikke køres igen");
        assertThat(purge(true)).isEmpty();
    }

    private List<Due> purge(boolean delete) {
        return installation.bean(Purge.class).due(Installation.TEMPLATES, output, delete);
    }

    private long rows(String table) {
        var count =
                installation
                        .bean(JdbcTemplate.class)
                        .queryForObject("select count(*) from " + table, Long.class);
        return count == null ? -1 : count;
    }
}
