package dk.rammebilag.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its first bytes; the name is not asked. */
enum FileKind {
    EMPTY,
    ZIP,
    /** The container of Excel before 2007, and of anything Excel encrypts. */
    OLE2,
    PDF,
    MARKUP,
    TEXT,
    OTHER;

    /** How many bytes are enough to tell. */
    static final int BYTES = 4096;

    static FileKind of(byte[] start) {
        var text = new String(start, StandardCharsets.ISO_8859_1);
        if (start.length == 0) {
            return EMPTY;
        }
        if (text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return OLE2;
        }
        if (text.startsWith("%PDF-")) {
            return PDF;
        }
        var readable =
                text.replaceFirst("^\u00ef\u00bb\u00bf", "").strip().toLowerCase(Locale.ROOT);
        if (readable.startsWith("<")) {
            return MARKUP;
        }
        var isUtf16 = text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff");
        return isUtf16 || text.chars().noneMatch(c -> c < '\t') ? TEXT : OTHER;
    }
}
