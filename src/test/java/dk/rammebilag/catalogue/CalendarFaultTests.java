package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The calendar of an agreement, and what is told of its faults: see {@code cycle-faults.yaml}. */
class CalendarFaultTests {

    private static final Path TABLE = Path.of("src/test/resources/catalogue/cycle-faults.yaml");

    private static final String SOUND =
            """
            skema: {dato: 2016-02-01, udsend: ja}
            frist: {dato: 2016-05-01}
            kladde: {dato: 2016-05-10}
            endelig: {dato: 2016-10-10}
            """;

    @TempDir Path temporary;

    /** A row of the table. */
    record Case(Map<String, Object> row) {

        @Override
        public String toString() {
            return String.valueOf(row.get("fault"));
        }
    }

    static Stream<Case> cases() throws IOException {
        var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        List<Map<String, Object>> rows = yaml.load(Files.readString(TABLE));
        return rows.stream().map(Case::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldInDanishWithPlaceAndNearestName(Case fault) {
        var year = (Integer) fault.row().getOrDefault("year", 2016);
        var templates = templates(year, String.valueOf(fault.row().get("calendar")));

        assertThat(faults(templates, year))
                .isEqualTo(fault.row().getOrDefault("expect", List.of()));
    }

    @Test
    void aDateCountsFromEightAndTheDeadlineUntilItsDayIsOver() {
        var calendar = CatalogueLoader.calendar(templates(2016, SOUND).folder(), 2016);

        assertThat(calendar.events())
                .extracting(Event::name, Event::kind, Event::due, Event::sends)
                .containsExactly(
                        row("skema", EventKind.FORMS, "2016-02-01T08:00", true),
                        row("frist", EventKind.DEADLINE, "2016-05-01T23:59", false),
                        row("kladde", EventKind.DRAFT, "2016-05-10T08:00", false),
                        row("endelig", EventKind.FINAL, "2016-10-10T08:00", false));
        assertThat(calendar.event("skema").orElseThrow().at())
                .as("by the winter clocks of Denmark")
                .isEqualTo(Instant.parse("2016-02-01T07:00:00Z"));
    }

    @Test
    void whetherLettersAreSentIsInheritedAndAnEventTakenAwayIsGone() {
        var templates =
                templates(
                        2017,
                        """
                        skema: {dato: 2017-02-01}
                        frist: {dato: 2017-05-01}
                        kladde: null
                        endelig: {dato: 2017-10-10}
                        """);

        assertThat(CatalogueLoader.calendar(templates.folder(), 2017).events())
                .extracting(Event::name, Event::kind, Event::due, Event::sends)
                .containsExactly(
                        row("skema", EventKind.FORMS, "2017-02-01T08:00", true),
                        row("frist", EventKind.DEADLINE, "2017-05-01T23:59", false),
                        row("endelig", EventKind.FINAL, "2017-10-10T08:00", false));
    }

    @Test
    void anAgreementWithoutOneIsToldPlainlyAndCanStillBeRun() {
        var templates = Templates.small(temporary);

        assertThatThrownBy(() -> CatalogueLoader.calendar(templates.folder(), 2016))
                .hasMessage(
                        "templates/2016/cyklus.yaml: Filen findes ikke. Læg den tilbage, eller ret"
                                + " henvisningen til den.");
        assertThat(CatalogueLoader.load(templates.folder(), 2016).year()).isEqualTo(2016);
    }

    @Test
    void thoseTheProgramComesWithAreSound() {
        for (var year : List.of(2016, 2017)) {
            assertThat(CatalogueLoader.calendar(Shipped.FOLDER, year).events())
                    .as("nothing is sent that nobody has seen")
                    .hasSize(8)
                    .noneMatch(Event::sends);
        }
    }

    private Templates templates(int year, String calendar) {
        return Templates.small(temporary)
                .write("2016/cyklus.yaml", SOUND, StandardCharsets.UTF_8)
                .write(year + "/cyklus.yaml", calendar, StandardCharsets.UTF_8);
    }

    private static List<String> faults(Templates templates, int year) {
        try {
            CatalogueLoader.calendar(templates.folder(), year);
            return List.of();
        } catch (CatalogueException e) {
            return e.problems().stream().map(CatalogueProblem::sentence).toList();
        }
    }

    private static Tuple row(String name, EventKind kind, String due, boolean sends) {
        return tuple(name, kind, LocalDateTime.parse(due), sends);
    }
}
