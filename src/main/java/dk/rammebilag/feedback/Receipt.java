package dk.rammebilag.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dk.rammebilag.catalogue.Municipality;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The receipt for a file: proof of what was sent, when, and by which rules it was judged. Its keys
 * are Danish, for the submitter reads it.
 *
 * @param code code of the submitter; null where it is unknown
 * @param submitter name of the submitter; null where it is unknown
 * @param file the file's name as received
 * @param sha256 SHA-256 of its bytes, in hexadecimal
 * @param received when it was received
 * @param readAs how its text was read where that had to be found out; else null
 * @param status where the submission stands with it, in the word users know
 * @param catalogue version of the rule catalogue
 * @param software version of the program
 */
@JsonPropertyOrder({
    "kommunekode",
    "kommune",
    "fil",
    "sha256",
    "modtaget",
    "format",
    "status",
    "regelkatalog",
    "program"
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        @JsonProperty("kommunekode") @Nullable String code,
        @JsonProperty("kommune") @Nullable String submitter,
        @JsonProperty("fil") String file,
        String sha256,
        @JsonProperty("modtaget") LocalDateTime received,
        @JsonProperty("format") @Nullable String readAs,
        String status,
        @JsonProperty("regelkatalog") String catalogue,
        @JsonProperty("program") String software) {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    /**
     * The receipt for a file.
     *
     * @param file the file
     * @param catalogue version of the rule catalogue it was judged by
     * @param software version of the program
     */
    public static Receipt of(ReceivedFile file, String catalogue, String software) {
        Municipality submitter = file.submitter();
        return new Receipt(
                submitter == null ? null : submitter.code(),
                submitter == null ? null : submitter.name(),
                file.name(),
                file.sha256(),
                file.received(),
                file.readAs().isEmpty() ? null : file.readAs(),
                file.status().word(),
                catalogue,
                software);
    }

    /** The receipt as JSON in UTF-8. */
    public byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
