package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.validation.Specification.Case;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are replaced, copied or missing is found as {@code flere-filer.yaml} says. */
class SeveralFilesTest {

    private static final String BEFORE = "2017-04-30T12:00";

    static Stream<Case> cases() {
        return Specification.table("flere-filer");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesAsSpecified(Case rule) {
        var findings = new Findings();
        var asOf = LocalDateTime.parse(Objects.requireNonNullElse(rule.text("asOf"), BEFORE));
        new AcrossFiles(Agreements.of(2017)).check(files(rule).toList(), List.of(), asOf, findings);

        var found =
                findings.found.stream()
                        .filter(finding -> finding.rule().equals(rule.rule()))
                        .sorted(Finding.ORDER)
                        .toList();
        assertThat(found)
                .extracting(f -> f.fileSha256().isEmpty() ? f.geography() : f.fileSha256())
                .containsExactlyElementsOf(rule.list("finds"));
        if (rule.text("message") != null) {
            assertThat(found.getFirst().message()).isEqualTo(rule.text("message"));
        }
    }

    private static Stream<Candidate> files(Case rule) {
        var files =
                Objects.requireNonNullElse(rule.text("files"), "")
                        .lines()
                        .map(SeveralFilesTest::file);
        return rule.fields().containsKey("missing") ? Stream.concat(files, allBut(rule)) : files;
    }

    private static Stream<Candidate> allBut(Case rule) {
        return Agreements.of(2017).geography().submitters().stream()
                .map(Municipality::code)
                .filter(code -> !rule.list("missing").contains(code))
                .map(code -> file("%s | %s | 1 | 1 | Godkendt".formatted(code, code)));
    }

    private static Candidate file(String line) {
        var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
        var received = LocalDateTime.of(2017, 4, Integer.parseInt(cells.get(3)), 12, 0);
        return new Candidate(
                cells.get(0),
                new Received(cells.get(1) + ".xlsx", cells.get(1), received, received),
                2017L,
                cells.get(2).isEmpty() ? null : Long.valueOf(cells.get(2)),
                Arrays.stream(Status.values())
                        .filter(status -> status.word().equals(cells.get(4)))
                        .findFirst()
                        .orElseThrow());
    }
}
