package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The text in VML, which draws comments, buttons and pictures in headers, and may be no XML. */
final class VmlText {

    private VmlText() {}

    /** Whether a part is VML. */
    static boolean isIn(String part) {
        return part.toLowerCase(Locale.ROOT).endsWith(".vml");
    }

    /** The drawing without what looks like a CPR number. */
    static String masked(String vml) throws IOException {
        if (!PersonalNumber.isInMarkup(vml, false)) {
            return vml;
        }
        var bytes = vml.getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        try (var xml =
                new PartCopy(() -> new ByteArrayInputStream(bytes), out, Masking.EVERYWHERE)) {
            xml.finish();
            return out.toString(StandardCharsets.UTF_8);
        } catch (MalformedPartException _) {
            return PersonalNumber.masked(vml);
        }
    }
}
