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
 * @param draft whether it is not to be used yet, which every page says across
 * @param journal number of the case in the office's journal; may be empty
 * @param version which version of the document it is, e.g. {@code 1.0}; may be empty
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
        boolean draft,
        String journal,
        String version,
        LocalDateTime created,
        String tint,
        List<String> coverLines) {

    public Properties {
        coverLines = List.copyOf(coverLines);
    }

    /** What identifies a document that is no draft and stands in no journal. */
    public Properties(
            String title,
            String subject,
            String author,
            String agreement,
            String state,
            LocalDateTime created,
            String tint,
            List<String> coverLines) {
        this(title, subject, author, agreement, state, false, "", "", created, tint, coverLines);
    }
}
