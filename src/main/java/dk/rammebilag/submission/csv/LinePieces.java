package dk.rammebilag.submission.csv;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.RawCell;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file nobody knows, line by line in one cell each: it need not be CSV at all. */
final class LinePieces implements Pieces {

    private static final int LINE_CHARACTERS = 1 << 16;

    private final Reader reader;
    private int number;

    LinePieces(Reader reader) {
        this.reader = reader;
    }

    @Override
    public @Nullable Piece next() throws Unreadable {
        try {
            var line = new StringBuilder();
            var c = 0;
            while (c >= 0) {
                c = reader.read();
                if (c >= 0 && c != '\n' && line.length() < LINE_CHARACTERS) {
                    line.append((char) c);
                } else if (c >= 0 || !line.isEmpty()) {
                    return row(line);
                }
            }
            return null;
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    private Piece row(CharSequence line) {
        var text = new Content.Text(Words.clean(line.toString()));
        return new Piece.RawRow(++number, false, List.of(new RawCell(1, text)));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
