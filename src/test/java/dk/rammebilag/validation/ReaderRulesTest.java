package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Specification.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found while a file is read is written in {@code laeseren.yaml}. */
class ReaderRulesTest {

    @TempDir private Path folder;

    static Stream<Case> cases() {
        return Specification.table("laeseren");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void doesAsSpecified(Case rule) throws IOException {
        var findings = check(file(rule));

        assertThat(findings.of(rule.rule())).isEqualTo(rule.list("finds"));
        assertThat(findings.uncheckedOf(rule.rule())).isEqualTo(rule.list("unchecked"));
        if (rule.text("message") != null) {
            assertThat(findings.found)
                    .filteredOn(finding -> finding.rule().equals(rule.rule()))
                    .first()
                    .extracting(Finding::message)
                    .isEqualTo(rule.text("message"));
        }
    }

    private static Findings check(Path file) {
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var findings = new Findings();
        try (var rows = SubmissionReader.open(file)) {
            new Validation(Agreements.of(2017))
                    .check(
                            new Received("751.xlsx", "f".repeat(64), now, now),
                            new CollectedRows(rows),
                            Background.NONE,
                            findings);
        }
        return findings;
    }

    private Path file(Case rule) throws IOException {
        var file = folder.resolve("751.xlsx");
        var content = rule.text("file");
        if (content != null) {
            return Files.writeString(file, content);
        }
        try (var filled = new Filled();
                var out = Files.newOutputStream(file)) {
            if (rule.fields().get("cells") instanceof Map<?, ?> cells) {
                cells.forEach((place, value) -> filled.put(place.toString(), value));
            }
            rule.list("without").forEach(filled::without);
            if (rule.fields().get("renamed") instanceof Map<?, ?> names) {
                names.forEach((sheet, name) -> filled.rename(sheet.toString(), name.toString()));
            }
            rule.list("hidden").stream().map(Integer::valueOf).forEach(filled::hide);
            rule.list("merged").forEach(filled::merge);
            filled.write(out);
        }
        return file;
    }
}
