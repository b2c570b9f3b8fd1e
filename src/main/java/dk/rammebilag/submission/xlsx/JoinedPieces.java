package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Pieces;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The pieces of several parts, one part after the other. */
final class JoinedPieces implements Pieces {

    private final Queue<Pieces> parts;

    JoinedPieces(Collection<? extends Pieces> parts) {
        this.parts = new ArrayDeque<>(parts);
    }

    @Override
    public @Nullable Piece next() throws Unreadable {
        while (!parts.isEmpty()) {
            var piece = parts.element().next();
            if (piece != null) {
                return piece;
            }
            closeFirst();
        }
        return null;
    }

    private void closeFirst() throws Unreadable {
        try {
            parts.remove().close();
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (var part : parts) {
            part.close();
        }
    }
}
