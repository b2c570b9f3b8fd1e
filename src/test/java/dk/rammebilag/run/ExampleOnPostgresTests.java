package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.State;
import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example years give the same on a server as on the embedded database, to the last byte. */
class ExampleOnPostgresTests {

    @TempDir private Path home;

    @Test
    void everyByteOfAYearIsTheSame() throws IOException {
        try (var installation = new Installation(home, TestDatabase.POSTGRESQL.url())) {
            isTheSame(installation, 2016);
        }
    }

    /** The second is held against the first. */
    @Test
    @Tag("heavy")
    void everyByteAndEveryRowOfTheYearsIsTheSame() throws IOException, SQLException {
        var url = TestDatabase.POSTGRESQL.url();
        try (var installation = new Installation(home, url)) {
            for (var year : ExampleYears.ALL) {
                isTheSame(installation, year);
            }
        }
        var embedded = Objects.requireNonNull(ExampleYears.of(2017).database().getDataSource());
        try (var server = DriverManager.getConnection(url);
                var ours = embedded.getConnection()) {
            var expected = Left.rows(ours);
            var found = Left.rows(server);
            assertThat(found.keySet()).isEqualTo(expected.keySet());
            found.forEach(
                    (table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
        }
    }

    private void isTheSame(Installation installation, int year) throws IOException {
        var output = home.resolve(Integer.toString(year));
        var request =
                new RunRequest(
                        year,
                        Installation.TEMPLATES,
                        Path.of("input/" + year).toAbsolutePath(),
                        output,
                        Installation.AS_OF,
                        State.DRAFT,
                        "");
        assertThat(installation.run(request)).isInstanceOf(Published.class);
        assertThat(Installation.bytes(output))
                .isEqualTo(Installation.bytes(ExampleYears.of(year).output()));
    }
}
