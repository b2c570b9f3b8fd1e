package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.PostgresServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands with a database on a server, through the door of the command line. */
class ServerDatabaseTests {

    @TempDir private Path folder;

    @Test
    void theCommandsDoWhatTheyDoWithTheEmbeddedOne() throws IOException {
        var few = Few.in(folder);
        var db = "--db=" + PostgresServer.database();
        var data = "--data=" + few.data();
        assertThat(Answer.to("status", "--year=2016", data, db).is(ExitCode.DONE).out())
                .contains("Der har ikke været en kørsel for 2016 endnu.");

        var run = Answer.to(few.run(db)).is(ExitCode.NOT_ALL_USABLE);
        var embedded = folder.resolve("embedded");
        var other = Answer.to(few.run(folder.resolve("output2"), embedded));

        assertThat(run.out().replace("output", "")).isEqualTo(other.out().replace("output2", ""));
        assertThat(Few.bytes(few.output())).isEqualTo(Few.bytes(folder.resolve("output2")));
        for (var command :
                List.of(
                        List.of("status", "--year=2016"),
                        List.of("trace", "--year=2016", "--indicator=VH1"),
                        List.of("purge", "--output=" + folder))) {
            assertThat(answer(command, data, db)).isEqualTo(answer(command, "--data=" + embedded));
        }
        assertThat(Answer.to("verify", few.output().toString(), data, db).is(ExitCode.DONE).out())
                .contains("Sporet i databasen hænger sammen");
        assertThat(Answer.to("audit", data, db).is(ExitCode.DONE).out()).contains("run-published");
        assertThat(Few.names(few.data())).doesNotContain("rammebilag.mv.db");
    }

    private static Answer answer(List<String> command, String... more) {
        var arguments = new ArrayList<>(command);
        arguments.addAll(List.of(more));
        return Answer.to(arguments.toArray(String[]::new)).is(ExitCode.DONE);
    }

    @Test
    void aSecondCommandIsRefusedWhileOneIsAtWork() throws IOException, SQLException {
        var few = Few.in(folder);
        var url = PostgresServer.database();
        try (var _ = ServerDatabase.at(few.data(), url).lock()) {
            assertThat(Answer.to(few.run("--db=" + url)).is(ExitCode.BUSY).err())
                    .contains("En anden kørsel er i gang med de samme data.");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    backup  | pg_dump
                    restore | pg_restore
                    """)
    void copiesAreMadeWithTheToolsOfTheServer(String command, String tool) {
        var answer =
                Answer.to(
                        command,
                        folder.resolve("kopi.zip").toString(),
                        "--data=" + folder.resolve("data"),
                        "--db=jdbc:postgresql://server/rammebilag");
        assertThat(answer.is(ExitCode.USAGE).err()).contains(tool, "files og quarantine");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://rb:hemmelig@server/rammebilag",
                "jdbc:postgresql://server/rammebilag?user=rb&password=hemmelig",
                "jdbc:postgresql://server/rammebilag?PASSWORD=hemmelig",
                "mysql://server/rammebilag?hemmelig"
            })
    void noPasswordIsTakenFromAnAddressOrRepeated(String address) throws IOException {
        var answer =
                Answer.to(
                        "status",
                        "--year=2016",
                        "--db=" + address,
                        "--data=" + folder.resolve("data"));
        assertThat(answer.is(ExitCode.USAGE).err())
                .containsAnyOf("SPRING_DATASOURCE_PASSWORD", "jdbc:postgresql://server:5432")
                .doesNotContain("hemmelig");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (/t)([0-9_]+) | $1$2x           | Databasen findes ikke på serveren
                    :([0-9]+)/    | :1/             | Forbindelsen til databaseserveren er væk
                    user=postgres | user=ingen      | afviser brugeren
                    """)
    void whatIsWrongWithAServerIsSaid(String found, String instead, String said) {
        var url = PostgresServer.database().replaceFirst(found, instead);
        var data = folder.resolve("data");

        var answer = Answer.to("status", "--year=2016", "--db=" + url, "--data=" + data);

        assertThat(answer.is(ExitCode.FAILED).err()).contains(said);
    }

    @Test
    void aUserWhoMayNotMakeTablesIsTold() throws SQLException {
        var url = PostgresServer.database();
        var role = "reader" + ProcessHandle.current().pid();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create role " + role + " login");
            try {
                var answer =
                        Answer.to(
                                "status",
                                "--year=2016",
                                "--db=" + url.replace("user=postgres", "user=" + role),
                                "--data=" + folder.resolve("data"));
                assertThat(answer.is(ExitCode.FAILED).err())
                        .contains("må ikke oprette eller ændre tabeller");
            } finally {
                statement.execute("drop role " + role);
            }
        }
    }
}
