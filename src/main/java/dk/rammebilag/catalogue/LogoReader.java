package dk.rammebilag.catalogue;

import dk.rammebilag.document.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the logo, a file beside the catalogue that names it, and sees that it can be printed. */
final class LogoReader {

    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:]+\\.(?i:png|jpe?g)");
    private static final List<String> FORMATS = List.of("png", "jpeg");
    private static final int LARGEST = 2 * 1024 * 1024;

    /** A picture of many pixels takes much memory however small its file is. */
    private static final int MOST_PIXELS = 2000;

    private final Section fields;
    private final TemplateFiles files;

    LogoReader(Section fields, TemplateFiles files) {
        this.fields = fields;
        this.files = files;
    }

    /** The logo; empty where there is none, and reported where it cannot be used. */
    Optional<Look.Logo> logo() {
        if (!fields.has("logo")) {
            fields.has("logoText");
            return Optional.empty();
        }
        var alternative = fields.text("logoText");
        var name = fields.value("logo", Form.of(FILE_NAME), "", "catalogue.style.logo");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var file = files.beside(fields.at("logo"), name);
        if (!files.has(file)) {
            fields.fault("logo", "catalogue.style.logo.missing", name);
            return Optional.empty();
        }
        var bytes = files.bytes(file, LARGEST);
        if (bytes.isEmpty()) {
            fields.fault("logo", "catalogue.style.logo.size", name);
        } else if (!isPicture(bytes.get())) {
            fields.fault("logo", "catalogue.style.logo.unreadable", name);
        }
        return bytes.map(
                content -> new Look.Logo(Base64.getEncoder().encodeToString(content), alternative));
    }

    private static boolean isPicture(byte[] content) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))
                        && reader.getWidth(0) <= MOST_PIXELS
                        && reader.getHeight(0) <= MOST_PIXELS
                        && reader.read(0) != null;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            // Damaged files make the decoders throw both.
            return false;
        }
    }
}
