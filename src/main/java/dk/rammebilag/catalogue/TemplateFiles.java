package dk.rammebilag.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads files of the templates folder as UTF-8 and remembers their bytes for the version. */
final class TemplateFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What the StatBank and Excel write where it is not UTF-8. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path templates;
    private final Problems problems;
    private final TreeMap<String, byte[]> read = new TreeMap<>();

    TemplateFiles(Path templates, Problems problems) {
        this.templates = templates;
        this.problems = problems;
    }

    /** The place of a file as a whole; the folder itself where the name is empty. */
    Place place(String name) {
        return Place.of(templates.toAbsolutePath().normalize().getFileName() + "/" + name);
    }

    boolean has(String name) {
        return Files.exists(templates.resolve(name));
    }

    /**
     * The text of a file without byte order mark; empty, and reported, when there is none.
     *
     * @param name relative to the templates folder, with {@code /}
     */
    Optional<String> text(String name) {
        var file = templates.resolve(name);
        if (!Files.exists(file)) {
            problems.report(place(name), "catalogue.file.missing");
            return Optional.empty();
        }
        try {
            var bytes = Files.readAllBytes(file);
            read.put(name, bytes);
            return decode(name, bytes);
        } catch (IOException e) {
            problems.report(place(name), "catalogue.file.unreadable");
            return Optional.empty();
        }
    }

    /**
     * The text of a file that others wrote: in UTF-8 or, where it is not, in Windows-1252. Empty,
     * and not reported, when it cannot be read.
     *
     * @param name relative to the templates folder, with {@code /}
     */
    Optional<String> danishText(String name) {
        try {
            var bytes = Files.readAllBytes(templates.resolve(name));
            read.put(name, bytes);
            return Optional.of(
                    utf8(ByteBuffer.wrap(bytes)).orElseGet(() -> new String(bytes, WINDOWS)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The name of a file in the folder of another, of which a place is known. */
    String beside(Place place, String name) {
        var file = place.file();
        return file.substring(file.indexOf('/') + 1, file.lastIndexOf('/') + 1) + name;
    }

    /**
     * The bytes of a file that is no text; empty, and not reported, when it cannot be read or has
     * more of them.
     *
     * @param name relative to the templates folder, with {@code /}
     * @param most how many bytes it may have
     */
    Optional<byte[]> bytes(String name, int most) {
        try (var in = Files.newInputStream(templates.resolve(name))) {
            var bytes = in.readNBytes(most + 1);
            read.put(name, bytes);
            return Optional.of(bytes).filter(all -> all.length <= most);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** SHA-256 over the names and bytes of all files read, in hexadecimal. */
    String version() {
        var digest = DigestUtils.getSha256Digest();
        read.forEach((name, bytes) -> {
            digest.update((name + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private Optional<String> decode(String name, byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var text = utf8(buffer);
        if (text.isEmpty()) {
            problems.report(
                    place(name).line(lineOf(bytes, buffer.position())), "catalogue.file.encoding");
        }
        return text;
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return Optional.of(
                    text.startsWith(BYTE_ORDER_MARK)
                            ? text.substring(BYTE_ORDER_MARK.length())
                            : text);
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        var line = 1;
        for (var i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
