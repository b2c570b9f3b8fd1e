package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The comments on a worksheet, be it notes or the threads newer programs write. */
final class NotePieces implements Pieces {

    /** The last words of the types of such parts. */
    static final Set<String> TYPES = Set.of("comments", "threadedComment");

    private static final Set<String> ELEMENTS = Set.of("comment", "threadedComment");

    private final XmlPart xml;

    NotePieces(XmlPart xml) {
        this.xml = xml;
    }

    @Override
    public @Nullable Piece next() throws Unreadable {
        while (xml.nextStart()) {
            var element = xml.name();
            if (ELEMENTS.contains(element)) {
                var address = Address.of(String.valueOf(xml.attribute("ref")));
                var text = Words.clean(xml.allText(element));
                return new Piece.Note(address.row(), address.column(), text);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
