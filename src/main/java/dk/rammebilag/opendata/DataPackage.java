package dk.rammebilag.opendata;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.language.DanishFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the files of open data are, as {@code data/datapackage.json}: a Tabular Data Package of
 * Frictionless' first version. Labels of codes are written as the second version has them
 * (categories), which the first leaves room for. The same year gives the same bytes.
 *
 * @param catalogue the agreement of the year
 * @param asOf the moment the run calls now
 * @param approved whether the run is final: its figures are approved, not a draft
 * @param files what it describes
 */
public record DataPackage(
        Catalogue catalogue, LocalDateTime asOf, boolean approved, List<OpenFile> files) {

    /** Where it stands in the folder of a run. */
    public static final String PATH = OpenFile.FOLDER + "datapackage.json";

    /** Moments are told in the time of the place. */
    private static final ZoneId PLACE = ZoneId.of("Europe/Copenhagen");

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    public DataPackage {
        files = List.copyOf(files);
    }

    /**
     * Writes it, with size and hash of each file: for that the files are written once more.
     *
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public void write(OutputStream out) throws IOException {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("profile", "tabular-data-package");
        json.put("name", name());
        json.put("title", text("opendata.title", region(), year()));
        json.put("description", description());
        json.put("created", created());
        json.putArray("licenses")
                .addObject()
                .put("name", catalogue.licence().name())
                .put("path", catalogue.licence().page())
                .put("title", catalogue.licence().title());
        json.putArray("contributors")
                .addObject()
                .put("title", catalogue.author())
                .put("role", "publisher");
        var sources = json.putArray("sources");
        sources.addObject().put("title", text("opendata.source.submissions", catalogue.title()));
        sources.addObject().put("title", catalogue.population().source());
        var resources = json.putArray("resources");
        for (var file : files) {
            resources.add(resource(file));
        }
        out.write(JSON.writeValueAsBytes(json));
        out.write('\n');
        out.flush();
    }

    private ObjectNode resource(OpenFile file) throws IOException {
        var described = new Description(catalogue, file);
        var measured = Measured.of(file);
        return described.json().put("bytes", measured.bytes()).put("hash", measured.hash());
    }

    private String name() {
        return "rammebilag-%s-%s".formatted(catalogue.geography().region().code(), year());
    }

    private String description() {
        var about = text("opendata.about", catalogue.title(), DanishFormat.number(threshold()));
        var state = text(approved ? "opendata.approved" : "opendata.draft");
        return catalogue.population().example()
                ? String.join(" ", about, state, text("opendata.example"))
                : String.join(" ", about, state);
    }

    private long threshold() {
        return catalogue.threshold() - 1L;
    }

    private String created() {
        return asOf.atZone(PLACE).toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private String region() {
        return catalogue.geography().region().name();
    }

    private String year() {
        return String.valueOf(catalogue.year());
    }

    /** The size and the hash of a file. */
    private record Measured(long bytes, String hash) {

        static Measured of(OpenFile file) throws IOException {
            var digest = DigestUtils.getSha256Digest();
            var counted = new Counted(digest);
            file.write(counted);
            return new Measured(
                    counted.bytes, "sha256:" + HexFormat.of().formatHex(digest.digest()));
        }
    }

    /** Counts and digests, and keeps nothing. */
    private static final class Counted extends OutputStream {

        private final MessageDigest digest;
        private long bytes;

        Counted(MessageDigest digest) {
            this.digest = digest;
        }

        @Override
        public void write(int one) {
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            digest.update(some, from, count);
            bytes += count;
        }
    }
}
