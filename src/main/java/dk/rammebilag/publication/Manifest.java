package dk.rammebilag.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run was made from and what it made, so that anybody can see later that neither has
 * changed. The same run gives the same bytes: lists are ordered by path, keys by name.
 *
 * @param software version of the program
 * @param catalogue version of the rule catalogue
 * @param parameters what the run was asked to do
 * @param inputs every file that was read, by a name without the folder of this machine
 * @param outputs every file of the folder but the manifest; publishing fills them in
 * @param counts what came out, in numbers
 * @param comparedWith what the run was held against of the year before; null where there is nothing
 * @param earlierFigures the figures of earlier years that series and targets are measured against
 */
public record Manifest(
        String software,
        String catalogue,
        Parameters parameters,
        List<FileEntry> inputs,
        List<FileEntry> outputs,
        Counts counts,
        @Nullable Release comparedWith,
        List<EarlierFigures> earlierFigures) {

    /** Its name within the folder. */
    public static final String FILE = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    private static final Comparator<FileEntry> BY_PATH = Comparator.comparing(FileEntry::path);

    public Manifest {
        inputs = byPath(inputs);
        outputs = byPath(outputs);
        // a manifest of an earlier version of the program has none
        earlierFigures = earlierFigures == null ? List.of() : List.copyOf(earlierFigures);
    }

    private static List<FileEntry> byPath(List<FileEntry> entries) {
        return List.copyOf(entries).stream().sorted(BY_PATH).toList();
    }

    /**
     * What a run was asked to do.
     *
     * @param year the year of the agreement
     * @param asOf the moment the run calls now
     * @param state {@code draft}, {@code hearing}, {@code approved} or {@code erratum}
     * @param threshold the smallest count that is shown beside zero
     */
    public record Parameters(int year, LocalDateTime asOf, String state, int threshold) {}

    /**
     * What came out, in numbers. What is not there counts nothing.
     *
     * @param figures number of figures by published status
     * @param findings number of findings by severity
     * @param submissions number of submitters by status
     */
    public record Counts(
            Map<String, Long> figures, Map<String, Long> findings, Map<String, Long> submissions) {

        public Counts {
            figures = sorted(figures);
            findings = sorted(findings);
            submissions = sorted(submissions);
        }

        private static Map<String, Long> sorted(Map<String, Long> counts) {
            return Collections.unmodifiableMap(new TreeMap<>(counts));
        }
    }

    /**
     * An earlier release.
     *
     * @param year the year of its agreement
     * @param figuresSha256 SHA-256 of its open figures
     * @param submissions the files of it that were accepted, which this year's are held against
     */
    public record Release(int year, String figuresSha256, List<FileEntry> submissions) {

        public Release {
            submissions = byPath(submissions);
        }
    }

    /**
     * What was published of an earlier year.
     *
     * @param year the year of its agreement
     * @param sha256 SHA-256 of its open figures
     */
    public record EarlierFigures(int year, String sha256) {}

    /**
     * The same manifest of another set of outputs: every file now in a folder.
     *
     * @throws IOException if one of the files cannot be read
     */
    Manifest listing(Path folder) throws IOException {
        return new Manifest(
                software,
                catalogue,
                parameters,
                inputs,
                FileEntry.in(folder),
                counts,
                comparedWith,
                earlierFigures);
    }

    /** Its bytes in the file. */
    byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the manifest of a folder.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read as one
     */
    static Manifest read(Path folder) throws IOException {
        return readFrom(folder.resolve(FILE));
    }

    /**
     * The same of a manifest that stands elsewhere.
     *
     * @throws java.nio.file.NoSuchFileException if it is not there
     * @throws IOException if it cannot be read as one
     */
    public static Manifest readFrom(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        try {
            return Optional.ofNullable(JSON.readValue(bytes, Manifest.class))
                    .orElseThrow(() -> new IOException("an empty manifest: " + file));
        } catch (JacksonException e) {
            throw new IOException("no manifest: " + file, e);
        }
    }
}
