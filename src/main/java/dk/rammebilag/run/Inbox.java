package dk.rammebilag.run;

import de.siegmar.fastcsv.reader.CsvReader;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.PersonalNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The folder submissions are received in: each file and each package folder is one, but for what
 * the computer itself leaves there and what the office writes: {@code modtaget.csv}, which says
 * when each was received, and {@code kontakter.csv}, which no run reads.
 */
public final class Inbox {

    /** The name of the file that says whom to write to. */
    public static final String CONTACTS = "kontakter.csv";

    private static final String RECEIVED = "modtaget.csv";
    private static final Set<String> BY_THE_OFFICE = Set.of(RECEIVED, CONTACTS);
    private static final Set<String> LEFT_BY_THE_COMPUTER = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;

    /** The inbox that is this folder. */
    public Inbox(Path folder) {
        this.folder = folder;
    }

    /** What lies there and can be read, by name. */
    public List<Path> files() {
        return submissions(Inbox::isReadable);
    }

    /** What lies there and cannot be read, by name. */
    public List<Path> unreadable() {
        return submissions(Predicate.not(Inbox::isReadable));
    }

    /** Whether this process may read a file, or everything in a package folder. */
    public static boolean isReadable(Path entry) {
        if (!Files.isDirectory(entry)) {
            return Files.isRegularFile(entry) && Files.isReadable(entry);
        }
        try (var parts = Files.walk(entry)) {
            return parts.allMatch(Files::isReadable);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private List<Path> submissions(Predicate<Path> wanted) {
        try (var entries = Files.list(folder)) {
            return entries.filter(Inbox::isSubmission).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that says when each was received, if it lies there. */
    Optional<Path> moments() {
        return Optional.of(folder.resolve(RECEIVED)).filter(Files::exists);
    }

    /**
     * When each file was received that {@code modtaget.csv} names.
     *
     * @throws RuntimeException with a sentence for the user, if a line of it cannot be read
     */
    public Map<String, LocalDateTime> received() {
        return moments().map(Inbox::received).orElse(Map.of());
    }

    private static Map<String, LocalDateTime> received(Path file) {
        var moments = new HashMap<String, LocalDateTime>();
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (var line : csv) {
                moments.put(
                        line.findField("fil").orElse(""),
                        moment(
                                file,
                                line.getStartingLineNumber(),
                                line.findField("modtaget").orElse("")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moments;
    }

    private static LocalDateTime moment(Path file, long line, String text) {
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new RunException(
                    Messages.text(
                            "run.received.moment",
                            file,
                            Long.toString(line),
                            PersonalNumber.masked(text)),
                    e);
        }
    }

    private static boolean isSubmission(Path entry) {
        var name = entry.getFileName().toString();
        return !name.startsWith(".")
                && !name.startsWith("~$")
                && !BY_THE_OFFICE.contains(name.toLowerCase(Locale.ROOT))
                && !LEFT_BY_THE_COMPUTER.contains(name.toLowerCase(Locale.ROOT));
    }
}
