package dk.rammebilag.document;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What identifies a document on its cover, in its running lines and in its metadata.
 *
 * @param title the full title, e.g. {@code Bilag 1: Voksenhandicap}
 * @param subject one sentence on what it is about
 * @param author who answers for it
 * @param agreement the agreement it belongs to, printed in the foot
 * @param state Udkast, I høring, Godkendt or Erratum, printed in the foot
 * @param created the moment the run calls now; also the date of the file, so that bytes reproduce
 * @param tint the colour of the head band and of the main series, {@code #RRGGBB}
 * @param coverLines further lines on the cover, e.g. coverage and the mark of example data
 */
public record Properties(
        String title,
        String subject,
        String author,
        String agreement,
        String state,
        LocalDateTime created,
        String tint,
        List<String> coverLines) {

    public Properties {
        coverLines = List.copyOf(coverLines);
    }
}
