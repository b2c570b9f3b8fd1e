package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.RunOutcome.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A database of any earlier version comes to be like a new one and loses nothing. */
class MigrationTests {

    /** The structure of a new one. */
    private static final Map<TestDatabase, Set<String>> FRESH = new EnumMap<>(TestDatabase.class);

    @TempDir private Path home;

    static Stream<Arguments> everyVersion() {
        return Arrays.stream(TestDatabase.values())
                .flatMap(database ->
                        versions(database).stream().map(v -> Arguments.of(database, v)));
    }

    private static List<MigrationVersion> versions(TestDatabase database) {
        var all = flyway(database, database.url(), MigrationVersion.LATEST).info().all();
        return Arrays.stream(all).map(migration -> migration.getVersion()).toList();
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void rowsOfAnEarlierVersionAreKept(TestDatabase database, MigrationVersion version)
            throws SQLException {
        var url = database.url();
        flyway(database, url, version).migrate();
        try (var connection = DriverManager.getConnection(url)) {
            var tables = new Tables(connection);
            tables.fill();
            var before = tables.contents();

            flyway(database, url, MigrationVersion.LATEST).migrate();

            assertThat(before.rows()).isNotEmpty().doesNotContainValue(List.of());
            assertThat(tables.contents(before.queries())).isEqualTo(before);
            assertThat(tables.structure()).isEqualTo(fresh(database));
        }
    }

    private static synchronized Set<String> fresh(TestDatabase database) throws SQLException {
        var known = FRESH.get(database);
        if (known == null) {
            var url = database.url();
            flyway(database, url, MigrationVersion.LATEST).migrate();
            try (var connection = DriverManager.getConnection(url)) {
                known = new Tables(connection).structure();
            }
            FRESH.put(database, known);
        }
        return known;
    }

    @ParameterizedTest
    @EnumSource
    void aRunWorksOnTheOldestWithItsRows(TestDatabase database) throws SQLException, IOException {
        var url = database.url();
        flyway(database, url, versions(database).getFirst()).migrate();
        try (var connection = DriverManager.getConnection(url)) {
            new Tables(connection).fill();
        }
        try (var installation = new Installation(home, url)) {
            assertThat(installation.run(installation.few(2016, home.resolve("output"))))
                    .isInstanceOf(Published.class);
        }
    }

    private static Flyway flyway(TestDatabase database, String url, MigrationVersion target) {
        return Flyway.configure(Objects.requireNonNull(MigrationTests.class.getClassLoader()))
                .dataSource(url, null, null)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + database.vendor())
                .target(target)
                .load();
    }
}
