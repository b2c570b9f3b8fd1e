package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.run.store.Audit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Nobody changes what was entered without its showing. */
class AuditTests {

    @TempDir private Path home;
    private Installation installation;
    private Audit audit;

    @BeforeEach
    void fourEntries() {
        installation = new Installation(home);
        audit = installation.bean(Audit.class);
        for (var what : List.of("a", "b", "c", "d")) {
            audit.append("Åse \"A\"", what, Map.of("reason", "fordi; '" + what));
        }
    }

    @AfterEach
    void close() {
        installation.close();
    }

    @Test
    void entriesComeInTheirOrderAndAreAsTheyWereWritten() {
        try (var entries = audit.entries()) {
            assertThat(entries.toList())
                    .extracting(Audit.Entry::seq, Audit.Entry::what, Audit.Entry::who)
                    .containsExactly(
                            tuple(1L, "a", "Åse \"A\""),
                            tuple(2L, "b", "Åse \"A\""),
                            tuple(3L, "c", "Åse \"A\""),
                            tuple(4L, "d", "Åse \"A\""));
        }
        assertThat(audit.verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1 | update audit set moment = timestamp '2017-01-01 00:00:00' where seq = 1
                    2 | update audit set who = 'Bo' where seq = 2
                    2 | update audit set what = 'x' where seq = 2
                    3 | update audit set details = '{}' where seq = 3
                    4 | update audit set previous = hash where seq = 4
                    4 | update audit set hash = previous where seq = 4
                    1 | delete from audit where seq = 1
                    3 | delete from audit where seq = 3
                    4 | delete from audit where seq = 4
                    1 | delete from audit
                    2 | update audit set seq = case seq when 2 then -3 else -2 end where seq in (2, 3); update audit set seq = -seq where seq < 0
                    5 | insert into audit select 5, moment, who, what, details, previous, hash from audit where seq = 4
                    """)
    void whatIsTamperedWithIsFoundWhereItBegins(long first, String tampering) {
        for (var statement : tampering.split(";")) {
            installation.bean(JdbcTemplate.class).update(statement);
        }

        assertThat(audit.verify()).hasValue(first);
    }
}
