package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.State;
import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Releases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run hides when something has left the house before, from the submissions to the files. */
class ReleasesTests {

    private static final String ODDER = "727";

    /** The counts of PS3 in the files of the others. */
    private static final Map<String, Long> TRUE = Map.of("706", 521L, "741", 38L);

    @TempDir private Path home;
    private Installation installation;
    private RunRequest request;

    @BeforeEach
    void open() throws IOException {
        installation = new Installation(home);
        request = installation.few(2016, home.resolve("out"));
    }

    @AfterEach
    void close() {
        installation.close();
    }

    /**
     * Days in hospital of three kommuner (PS3): Odder has 3 in the draft and corrects it to 33.
     * Nothing is about few any more, and yet what the draft hid stays hidden.
     */
    @Test
    void whatADraftHidStaysHiddenWhenItIsCorrected() throws IOException {
        odder("PS3;I alt;I alt;I alt;262;", "PS3;I alt;I alt;I alt;3;");
        var draft = run("PS3");
        publish(State.DRAFT);
        odder("PS3;I alt;I alt;I alt;3;", "PS3;I alt;I alt;I alt;33;");
        var now = run("PS3");

        assertThat(draft.get(ODDER)).isEqualTo("..");
        assertThat(draft).as("this is no test if all is hidden").containsKey("1082");
        assertThat(draft.get("1082")).isNotEqualTo("..");
        for (var knowing : List.of("", "706", "741")) {
            var values = possible(draft, now, knowing);
            assertThat(values).as("by %s: %s, then %s", knowing, draft, now).isNotEmpty();
            assertThat(values.getLast()).as(knowing).isGreaterThanOrEqualTo(5);
            assertThat(values.getLast() - values.getFirst()).isGreaterThanOrEqualTo(4);
        }
    }

    /** Who has no draft in his hands is told all of it. */
    @Test
    void whatHasNotLeftTheHouseHidesNothing() throws IOException {
        odder("PS3;I alt;I alt;I alt;262;", "PS3;I alt;I alt;I alt;3;");
        run("PS3");
        odder("PS3;I alt;I alt;I alt;3;", "PS3;I alt;I alt;I alt;33;");

        assertThat(run("PS3")).doesNotContainValue("..").containsEntry(ODDER, "33");
    }

    /** A draft under a lower threshold showed a 4, which nothing can hide again. */
    @Test
    void whatAReleaseShowedIsReportedWithTheReleaseThatDid() throws IOException {
        threshold(4);
        odder("PS3;I alt;I alt;I alt;262;", "PS3;I alt;I alt;I alt;4;");
        assertThat(run("PS3")).containsEntry(ODDER, "4");
        publish(State.HEARING);
        threshold(5);

        var outcome = installation.run(request);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Published.class, published -> assertThat(published.exposed()).isPositive());
        var proof = Files.readString(request.output().resolve("intern/disclosure.json"));
        assertThat(proof.substring(proof.indexOf("\"exposed\"")))
                .containsPattern(
                        "\"indicator\" : \"PS3\",\\s+\"geography\" : \"727\",[^}]*"
                                + "\"count\" : \"numerator\",[^}]*\"exposed_by\" : \"1\"");
    }

    /** Odder has sold 2.10 places to Lemvig, and corrects that to 21. */
    @Test
    void aTradeThatADraftHidIsProtectedWhenItIsCorrected() throws IOException {
        run("PS3");
        publish(State.DRAFT);
        trade("727-003;salg;665;2,10", "727-003;salg;665;21,00");
        run("PS3");

        assertThat(Files.readString(request.output().resolve("intern/disclosure-tilbud.json")))
                .containsPattern(
                        "\"of\" : \"handel/727/665\",\\s+\"release\" : \"1\",\\s+"
                                + "\"count\" : \"sold\"");
    }

    @Test
    void aTradeThatHasNotLeftTheHouseIsForgotten() throws IOException {
        run("PS3");
        trade("727-003;salg;665;2,10", "727-003;salg;665;21,00");
        run("PS3");

        assertThat(Files.readString(request.output().resolve("intern/disclosure-tilbud.json")))
                .contains("\"of\" : \"")
                .doesNotContain("handel/727/665", "\"release\"");
    }

    @Test
    void whatLeavesTheHouseIsEnteredInTheAuditOnce() throws IOException {
        run("PS3");
        publish(State.DRAFT);
        publish(State.DRAFT);
        publish(State.HEARING);

        try (var entries = installation.bean(Audit.class).entries()) {
            assertThat(entries.filter(entry -> entry.what().equals("publish")))
                    .extracting(Audit.Entry::details)
                    .satisfiesExactly(
                            draft ->
                                    assertThat(draft)
                                            .contains("\"state\":\"DRAFT\"", "\"round\":\"1\""),
                            hearing -> assertThat(hearing).contains("\"state\":\"HEARING\""));
        }
        assertThat(installation.bean(Audit.class).verify()).isEmpty();
    }

    /** The same again is no news: not as a release, not in the files. */
    @Test
    void theSameAgainIsNothingNew() throws IOException {
        installation.run(request);
        var first = Files.readString(request.output().resolve(Products.FIGURES));
        publish(State.DRAFT);
        publish(State.DRAFT);
        assertThat(installation.bean(Releases.class).of(2016, Installation.REGION)).hasSize(1);
        publish(State.HEARING);
        assertThat(installation.bean(Releases.class).of(2016, Installation.REGION)).hasSize(2);

        var again = installation.run(request);

        assertThat(Files.readString(request.output().resolve(Products.FIGURES))).isEqualTo(first);
        assertThat(again)
                .isInstanceOfSatisfying(
                        Published.class, published -> assertThat(published.exposed()).isZero());
        publish(State.HEARING);
        assertThat(installation.bean(Releases.class).of(2016, Installation.REGION))
                .extracting(release -> release.figures())
                .hasSize(3)
                .containsOnly(
                        installation
                                .bean(Releases.class)
                                .of(2016, Installation.REGION)
                                .getFirst()
                                .figures());
    }

    @ParameterizedTest
    @CsvSource({"2016", "2017"})
    void withoutARunThereIsNothingToPublish(int year) {
        assertThat(
                        installation
                                .bean(PublishYear.class)
                                .publish(Installation.TEMPLATES, year, State.APPROVED))
                .isEmpty();
        assertThat(installation.bean(Releases.class).of(year, Installation.REGION)).isEmpty();
    }

    private void publish(State as) {
        assertThat(
                        installation
                                .bean(PublishYear.class)
                                .publish(request.templates(), request.year(), as))
                .isPresent();
    }

    /** The published counts of the totals of an indicator by place, {@code ..} where hidden. */
    private Map<String, String> run(String indicator) throws IOException {
        assertThat(installation.run(request)).isInstanceOf(Published.class);
        var shown = new TreeMap<String, String>();
        for (var line : Files.readAllLines(request.output().resolve(Products.FIGURES))) {
            if (line.contains("," + indicator + ",") && line.contains(",total,total,total,rate,")) {
                var fields = line.split(",", -1);
                if (!fields[12].equals("missing")) {
                    shown.put(fields[4], fields[12].equals("suppressed") ? ".." : fields[10]);
                }
            }
        }
        return shown;
    }

    /**
     * Every value Odder's count in the draft may have for somebody who has both files, tried one by
     * one. The others have not changed theirs. He may be one of these, and know his own.
     */
    private static SortedSet<Long> possible(
            Map<String, String> draft, Map<String, String> now, String knowing) {
        var values = new TreeSet<Long>();
        var region = Long.parseLong(draft.getOrDefault("1082", ""));
        for (var odder = 1L; odder < region; odder++) {
            for (var syddjurs = 1L; syddjurs + odder < region; syddjurs++) {
                var counts =
                        Map.of(ODDER, odder, "706", syddjurs, "741", region - odder - syddjurs);
                if (fits(draft, counts)
                        && fitsNow(now, counts)
                        && counts.getOrDefault(knowing, 0L)
                                .equals(TRUE.getOrDefault(knowing, 0L))) {
                    values.add(odder);
                }
            }
        }
        return values;
    }

    private static boolean fits(Map<String, String> shown, Map<String, Long> counts) {
        return counts.entrySet().stream()
                .allMatch(count -> fits(shown, count.getKey(), count.getValue()));
    }

    private static boolean fits(Map<String, String> shown, String place, long count) {
        var told = shown.getOrDefault(place, "");
        return told.equals("..") || told.equals(Long.toString(count));
    }

    /** Odder has another count now: the one told, or what the region leaves it, or any. */
    private static boolean fitsNow(Map<String, String> now, Map<String, Long> then) {
        var others = then.getOrDefault("706", 0L) + then.getOrDefault("741", 0L);
        var told = now.getOrDefault(ODDER, "");
        var region = now.getOrDefault("1082", "");
        return fits(now, "706", then.getOrDefault("706", 0L))
                && fits(now, "741", then.getOrDefault("741", 0L))
                && (region.equals("..")
                        || (told.equals("..")
                                ? Long.parseLong(region) > others
                                : Long.parseLong(region) == others + Long.parseLong(told)));
    }

    private void trade(String old, String text) throws IOException {
        replace(request.input().resolve("727-odder/køb og salg.csv"), old, text);
    }

    private void odder(String old, String text) throws IOException {
        replace(request.input().resolve("727-odder/indikatorer.csv"), old, text);
    }

    /** A catalogue is read once in a process: another threshold has a folder of its own. */
    private void threshold(int count) throws IOException {
        var templates = home.resolve("templates-" + count);
        Installation.copy(Installation.TEMPLATES, templates);
        replace(templates.resolve("2016/catalogue.yaml"), "threshold: 5", "threshold: " + count);
        request =
                new RunRequest(
                        request.year(),
                        templates,
                        request.input(),
                        request.output(),
                        request.asOf(),
                        request.state(),
                        request.reason());
    }

    private static void replace(Path file, String old, String text) throws IOException {
        var before = Files.readString(file);
        assertThat(before).contains(old);
        Files.writeString(file, before.replace(old, text));
    }
}
