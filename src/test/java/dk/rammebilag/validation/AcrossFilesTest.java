package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.catalogue.Severity;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file counts, and what is said of the others. */
class AcrossFilesTest {

    private static final LocalDateTime BEFORE = LocalDateTime.parse("2017-05-01T23:59");
    private static final LocalDateTime AFTER = LocalDateTime.parse("2017-05-02T00:00");

    private static Candidate aarhus(String hash, @Nullable Long version, int day, Status status) {
        return aarhus(hash, version, day, status, 2017L);
    }

    private static Candidate aarhus(
            String hash, @Nullable Long version, int day, Status status, @Nullable Long year) {
        var received = LocalDateTime.of(2017, 4, day, 12, 0);
        return new Candidate(
                "751", new Received(hash + ".xlsx", hash, received, BEFORE), year, version, status);
    }

    private static Choice choice(Candidate... files) {
        return Optional.ofNullable(Choice.of(List.of(files), Agreements.of(2017)).get("751"))
                .orElseThrow();
    }

    /** The choice where the secretariat uses the file with that hash, and knew those newer ones. */
    private static Choice preferring(String hash, Set<String> newer, Candidate... files) {
        var preference = new Preference("751", hash, newer);
        var choices = Choice.of(List.of(files), Agreements.of(2017), List.of(preference));
        return Optional.ofNullable(choices.get("751")).orElseThrow();
    }

    private static Findings check(LocalDateTime asOf, Candidate... files) {
        var findings = new Findings();
        new AcrossFiles(Agreements.of(2017)).check(List.of(files), List.of(), asOf, findings);
        return findings;
    }

    @Test
    void theHighestVersionCountsThoughItCameFirst() {
        var high = aarhus("a", 2L, 1, Status.APPROVED);

        assertThat(choice(aarhus("b", 1L, 9, Status.APPROVED), high).newest()).isEqualTo(high);
    }

    @Test
    void ofTheSameVersionTheLatestCountsThenTheHighestHash() {
        var late = aarhus("a", 1L, 9, Status.APPROVED);
        var high = aarhus("b", 1L, 9, Status.APPROVED);
        var early = aarhus("c", 1L, 8, Status.APPROVED);

        assertThat(choice(early, late).newest()).isEqualTo(late);
        assertThat(choice(early, late, high)).isEqualTo(new Choice(high, List.of(late, early)));
    }

    @Test
    void aFileWithoutAVersionStandsBehindAllOthers() {
        var first = aarhus("a", 1L, 1, Status.APPROVED);

        assertThat(choice(aarhus("b", null, 9, Status.REJECTED), first).newest()).isEqualTo(first);
    }

    @Test
    void aRejectedNewerFileIsNotDisplacedByAnOlderUsableOne() {
        var older = aarhus("a", 1L, 1, Status.PENDING);
        var choice = choice(older, aarhus("b", 2L, 2, Status.REJECTED));

        assertThat(choice.status()).isEqualTo(Status.REJECTED);
        assertThat(choice.used()).isEmpty();
        assertThat(choice.fallback()).contains(older);
    }

    @Test
    void aUsableNewestFileIsUsed() {
        var newest = aarhus("b", 2L, 2, Status.PENDING);
        var choice = choice(aarhus("a", 1L, 1, Status.APPROVED), newest);

        assertThat(choice.used()).contains(newest);
        assertThat(choice.fallback()).isEmpty();
    }

    @Test
    void theFallbackIsTheNewestOlderFileThatIsNotRejected() {
        var usable = aarhus("b", 2L, 2, Status.APPROVED);
        var choice =
                choice(
                        aarhus("a", 1L, 1, Status.APPROVED),
                        usable,
                        aarhus("c", 3L, 3, Status.REJECTED),
                        aarhus("d", 4L, 4, Status.REJECTED));

        assertThat(choice.fallback()).contains(usable);
    }

    @Test
    void anOlderFileTheSecretariatUsesCountsWhileAllNewerOnesAreRejected() {
        var older = aarhus("a", 1L, 1, Status.PENDING);
        var newest = aarhus("c", 3L, 3, Status.REJECTED);
        var choice =
                preferring(
                        "a", Set.of("b", "c"), older, aarhus("b", 2L, 2, Status.REJECTED), newest);

        assertThat(choice.newest()).isEqualTo(newest);
        assertThat(choice.counting()).isEqualTo(older);
        assertThat(choice.isPreferred()).isTrue();
        assertThat(choice.status()).isEqualTo(Status.PENDING);
        assertThat(choice.used()).contains(older);
    }

    @ParameterizedTest
    @CsvSource({
        "a, c, APPROVED, REJECTED, REJECTED, one more has come",
        "a, b;c;d, APPROVED, REJECTED, REJECTED, one of them is gone",
        "a, b;c, APPROVED, REJECTED, PENDING, the newest can be used",
        "a, b;c, APPROVED, PENDING, REJECTED, one between them can be used",
        "a, b;c, REJECTED, REJECTED, REJECTED, it cannot be used itself",
        "x, b;c, APPROVED, REJECTED, REJECTED, it is another file",
    })
    void whatTheSecretariatSaidLapses(
            String hash, String newer, Status first, Status second, Status third, String since) {
        var newest = aarhus("c", 3L, 3, third);
        var choice =
                preferring(
                        hash,
                        Set.of(newer.split(";")),
                        aarhus("a", 1L, 1, first),
                        aarhus("b", 2L, 2, second),
                        newest);

        assertThat(choice.counting()).as(since).isEqualTo(newest);
        assertThat(choice.isPreferred()).as(since).isFalse();
    }

    @Test
    void aChoiceKnowsWhichFilesAreNewer() {
        var first = aarhus("a", 1L, 1, Status.APPROVED);
        var second = aarhus("b", 2L, 2, Status.REJECTED);
        var third = aarhus("c", 3L, 3, Status.REJECTED);
        var choice = choice(first, second, third);

        assertThat(choice.newerThan(first)).containsExactlyInAnyOrder("b", "c");
        assertThat(choice.newerThan(second)).containsExactly("c");
        assertThat(choice.newerThan(third)).isEmpty();
    }

    @Test
    void aFileForAnotherYearCountsOnlyWhereThereIsNoOther() {
        var other = aarhus("a", 9L, 9, Status.REJECTED, 2016L);
        var right = aarhus("b", 1L, 1, Status.APPROVED);

        assertThat(choice(other, right)).isEqualTo(new Choice(right, List.of()));
        assertThat(choice(other).newest()).isEqualTo(other);
    }

    @Test
    void filesOfUnknownSubmittersCountForNobody() {
        var received = new Received("x.xlsx", "x", BEFORE, BEFORE);
        var file = new Candidate(Submitter.UNKNOWN, received, 2017L, 1L, Status.REJECTED);

        assertThat(Choice.of(List.of(file), Agreements.of(2017))).isEmpty();
    }

    @Test
    void c05TellsOfEveryOlderFileAndNothingOfAnOnlyOne() {
        var findings =
                check(
                        BEFORE,
                        aarhus("a", 1L, 1, Status.APPROVED),
                        aarhus("b", 2L, 2, Status.APPROVED),
                        aarhus("c", 3L, 3, Status.APPROVED));

        assertThat(findings.found)
                .extracting(Finding::fileSha256, Finding::rule, Finding::message)
                .containsExactly(
                        tuple(
                                "b",
                                "C05",
                                "Version 2 er erstattet af version 3. Her gælder den nyeste"
                                        + " version, som bruges i stedet."),
                        tuple(
                                "a",
                                "C05",
                                "Version 1 er erstattet af version 3. Her gælder den nyeste"
                                        + " version, som bruges i stedet."));
        assertThat(check(BEFORE, aarhus("a", 1L, 1, Status.APPROVED)).found).isEmpty();
    }

    @Test
    void c05SaysSoWhereTheNewestIsRejected() {
        var findings =
                check(
                        BEFORE,
                        aarhus("a", 1L, 1, Status.APPROVED),
                        aarhus("b", 2L, 2, Status.REJECTED));

        assertThat(findings.found.getFirst().expected()).contains("som er afvist");
        assertThat(findings.found.getFirst().given()).isEqualTo("1");
    }

    @Test
    void c06TellsOfEveryFurtherCopyAndTheFileCountsOnce() {
        var file = aarhus("a", 1L, 1, Status.APPROVED);
        var findings = check(BEFORE, file, file, file);

        assertThat(findings.of("C06")).containsExactly("fil", "fil");
        assertThat(findings.found).extracting(Finding::given).containsOnly("");
        assertThat(findings.of("C05")).isEmpty();
    }

    @Test
    void c07TellsThatTheCounterWasNotRaised() {
        var first = aarhus("a", 1L, 1, Status.APPROVED);

        assertThat(check(BEFORE, first, aarhus("b", 1L, 2, Status.APPROVED)).of("C07")).hasSize(1);
        assertThat(check(BEFORE, first, aarhus("b", 2L, 2, Status.APPROVED)).of("C07")).isEmpty();
    }

    @Test
    void c08NamesWhoIsMissingOnlyAfterTheDeadline() {
        var file = aarhus("a", 1L, 1, Status.REJECTED);

        assertThat(check(BEFORE, file).found).isEmpty();
        var missing = check(AFTER, file).found;
        assertThat(missing).hasSize(19).allMatch(f -> f.rule().equals("C08"));
        assertThat(missing).extracting(Finding::geography).contains("1082").doesNotContain("751");
        var viborg = missing.stream().filter(f -> f.geography().equals("791")).findFirst().get();
        assertThat(viborg.severity()).isEqualTo(Severity.WARNING);
        assertThat(viborg.fileSha256()).isEmpty();
        assertThat(viborg.message())
                .isEqualTo(
                        "Viborg har ikke indberettet."
                                + " Indberetningen skulle være modtaget senest 1. maj 2017.");
    }
}
