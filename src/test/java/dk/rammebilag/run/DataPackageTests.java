package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The open data of the example years are what their package says they are. */
class DataPackageTests {

    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @MethodSource("years")
    void keepsTheRulesOfFrictionless(int year) throws IOException {
        assertThat(errors(descriptor(year))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/profile, data-package",
        "/name, Regionale tal",
        "/created, i går",
        "/resources/0/path, ../figures.csv",
        "/resources/0/schema/fields/0/type, år",
        "/resources/0/schema/fields/0/title, ''",
        "/resources/0/hash, abc",
    })
    void aBrokenRuleIsSeen(String place, String broken) throws IOException {
        var descriptor = descriptor(2017);
        var parent = (ObjectNode) descriptor.at(place.substring(0, place.lastIndexOf('/')));
        parent.put(place.substring(place.lastIndexOf('/') + 1), broken);

        assertThat(errors(descriptor)).isNotEmpty();
    }

    @Test
    void saysWhatItIsAndWhoseAndFromWhen() throws IOException {
        var descriptor = descriptor(2017);

        assertThat(descriptor.at("/title").asString())
                .isEqualTo("Åbne data til rammeaftalen: Region Midtjylland, 2017");
        assertThat(descriptor.at("/created").asString()).isEqualTo("2017-06-01T10:00:00Z");
        assertThat(descriptor.at("/contributors/0/title").asString())
                .isEqualTo("Rammeaftalesekretariatet");
        assertThat(descriptor.at("/description").asString())
                .contains("Antal fra 1 til 4 er skjult", "Udkast", "Eksempeldata");
    }

    @ParameterizedTest
    @MethodSource("years")
    void describesEveryFileBesideIt(int year) throws IOException {
        try (var files = Files.list(folder(year))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("datapackage.json")
                    .filteredOn(name -> name.endsWith(".csv"))
                    .containsExactlyInAnyOrderElementsOf(
                            resources(year).map(one -> one.at("/path").asString()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void sizesAndHashesAreThoseOfTheFiles(int year) throws IOException {
        for (var resource : resources(year).toList()) {
            var bytes = Files.readAllBytes(file(year, resource));
            assertThat(resource.at("/bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.at("/hash").asString())
                    .isEqualTo("sha256:" + DigestUtils.sha256Hex(bytes));
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void headersAreTheFieldsInTheirOrder(int year) throws IOException {
        for (var resource : resources(year).toList()) {
            var header = Files.readAllLines(file(year, resource)).getFirst();
            assertThat(List.of(header.split(",")))
                    .isEqualTo(
                            fields(resource).map(field -> field.at("/name").asString()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyValueIsOfItsType(int year) throws IOException {
        for (var resource : resources(year).toList()) {
            var lines = lines(file(year, resource));
            assertThat(lines).isNotEmpty();
            for (var field : fields(resource).toList()) {
                var type = new FieldRules(field);
                lines.forEach(line -> type.check(line.getField(field.at("/name").asString())));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "integer, 1.5",
        "number, '1,5'",
        "number, 1e3",
        "year, 17",
        "boolean, ja",
        "string, ''",
    })
    void aValueOfAnotherTypeIsSeen(String type, String value) throws IOException {
        var field =
                JSON.readTree(
                        "{\"type\": \"%s\", \"constraints\": {\"required\": true}}"
                                .formatted(type));

        assertThatThrownBy(() -> new FieldRules(field).check(value))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @MethodSource("years")
    void noTwoLinesHaveTheSameKey(int year) throws IOException {
        for (var resource : resources(year).toList()) {
            var key =
                    resource.at("/schema/primaryKey")
                            .valueStream()
                            .map(JsonNode::asString)
                            .toList();
            var seen = new HashSet<List<String>>();
            assertThat(lines(file(year, resource)))
                    .allMatch(line -> seen.add(key.stream().map(line::getField).toList()));
        }
    }

    static List<Integer> years() {
        return ExampleYears.ALL;
    }

    private static List<Error> errors(JsonNode descriptor) throws IOException {
        return schema().validate(
                        descriptor,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)));
    }

    private static Schema schema() throws IOException {
        var rules =
                Files.readString(Path.of("src/test/resources/opendata/datapackage.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(rules);
    }

    private static JsonNode descriptor(int year) throws IOException {
        return JSON.readTree(folder(year).resolve("datapackage.json"));
    }

    private static Stream<JsonNode> resources(int year) throws IOException {
        return descriptor(year).at("/resources").valueStream();
    }

    private static Stream<JsonNode> fields(JsonNode resource) {
        return resource.at("/schema/fields").valueStream();
    }

    private static Path folder(int year) throws IOException {
        return ExampleYears.of(year).output().resolve("data");
    }

    private static Path file(int year, JsonNode resource) throws IOException {
        return folder(year).resolve(resource.at("/path").asString());
    }

    private static List<NamedCsvRecord> lines(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
