package dk.rammebilag.feedback.marked;

import java.io.IOException;

/**
 * The namespaces of a workbook: strict OOXML has its own.
 *
 * @param sheets of sheets, formats and comments
 * @param relations of references to other parts, and the beginning of relation types
 */
record Vocabulary(String sheets, String relations) {

    private static final Vocabulary TRANSITIONAL =
            new Vocabulary(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

    private static final Vocabulary STRICT =
            new Vocabulary(
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships");

    /** That of a workbook part. */
    static Vocabulary of(PartSource workbook) throws IOException {
        try (var xml = new PartReader(workbook)) {
            return xml.next() && xml.tag().opening().contains(STRICT.sheets())
                    ? STRICT
                    : TRANSITIONAL;
        }
    }
}
