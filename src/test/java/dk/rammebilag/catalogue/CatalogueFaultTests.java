package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the secretariat is told of a fault in its files: the table is {@code faults.yaml}. */
@Execution(ExecutionMode.CONCURRENT)
class CatalogueFaultTests {

    private static final Path TABLE = Path.of("src/test/resources/catalogue/faults.yaml");

    @TempDir Path temporary;

    /** A row of the table. */
    record Case(Map<String, Object> row) {

        String text(String field) {
            return (String) row.getOrDefault(field, "");
        }

        List<?> expected() {
            return (List<?>) row.getOrDefault("expect", List.of());
        }

        @Override
        public String toString() {
            return text("fault");
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
        var templates = Templates.small(temporary);
        change(templates, fault);
        var year = (Integer) fault.row().getOrDefault("year", 2016);

        var told = faults(templates, year);

        assertThat(told).isEqualTo(fault.expected());
    }

    @Test
    void theMessageHasALineForEachFault() {
        var templates =
                Templates.small(temporary)
                        .replace("2016/catalogue.yaml", "threshold: 5", "threshold: 1")
                        .delete("regioner.csv");

        var exception =
                catchThrowableOfType(
                        CatalogueException.class,
                        () -> CatalogueLoader.load(templates.folder(), 2016));

        assertThat(exception.problems()).hasSize(2);
        assertThat(exception)
                .hasMessage(
                        exception.problems().stream()
                                .map(CatalogueProblem::sentence)
                                .collect(Collectors.joining(System.lineSeparator())));
    }

    @Test
    void aColumnMixedUpIsNotToldForEveryLine() {
        var lines = "2016,741,M,1000,1\n".repeat(60);
        var templates =
                Templates.small(temporary)
                        .write(
                                "folketal.csv",
                                "year,kommunekode,sex,age,count\n" + lines,
                                Charset.forName("UTF-8"));

        assertThat(faults(templates, 2016))
                .hasSize(51)
                .last()
                .isEqualTo(
                        "templates/folketal.csv: Der er 10 fejl mere i filen. Ret de øverste først.");
    }

    @Test
    void aFolderThatIsNotThereIsToldPlainly() {
        var told =
                catchThrowableOfType(
                        CatalogueException.class,
                        () -> CatalogueLoader.load(temporary.resolve("intet"), 2016));

        assertThat(told)
                .hasMessage(
                        "intet/: Mappen findes ikke. Se efter, om programmet er startet i den rette"
                                + " mappe.");
    }

    private static List<String> faults(Templates templates, int year) {
        return catchThrowableOfType(
                        CatalogueException.class,
                        () -> CatalogueLoader.load(templates.folder(), year))
                .problems()
                .stream()
                .map(CatalogueProblem::sentence)
                .toList();
    }

    private static void change(Templates templates, Case fault) {
        var file = fault.text("file");
        var charset = Charset.forName((String) fault.row().getOrDefault("charset", "UTF-8"));
        if (fault.row().containsKey("delete")) {
            templates.delete(file);
        } else if (fault.row().containsKey("content")) {
            templates.write(file, fault.text("content"), charset);
        } else {
            templates.replace(file, fault.text("replace"), fault.text("with"), charset);
        }
        if (fault.row().get("and") instanceof Map<?, ?> further) {
            templates.delete(String.valueOf(further.get("file")));
        }
    }
}
