package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;

/** Holds what a parser has read of a text until it is copied or passed over. */
final class Window extends Reader {

    private static final int SIZE = 1 << 16;

    private final Reader source;
    private final Writer target;
    private char[] held = new char[SIZE];
    private int start;
    private int end;

    /** The place in the text of what is at {@code start}. */
    private long offset;

    Window(Reader source, Writer target) {
        this.source = source;
        this.target = target;
    }

    @Override
    public int read(char[] buffer, int at, int length) throws IOException {
        var n = source.read(buffer, at, length);
        if (n > 0) {
            reserve(n);
            System.arraycopy(buffer, at, held, end, n);
            end += n;
        }
        return n;
    }

    private void reserve(int more) {
        if (end + more > held.length) {
            var length = end - start;
            var roomy = length + more > held.length / 2 ? new char[held.length * 2] : held;
            System.arraycopy(held, start, roomy, 0, length);
            held = roomy;
            start = 0;
            end = length;
        }
    }

    /** How far it has been read. */
    long end() {
        return offset + end - start;
    }

    /** How much is held before a place. */
    long heldBefore(long place) {
        return place - offset;
    }

    /** Copies what stands before a place. */
    void copyTo(long place) throws IOException {
        target.write(held, start, (int) (place - offset));
        skipTo(place);
    }

    /** Passes over what stands before a place. */
    void skipTo(long place) {
        start += (int) (place - offset);
        offset = place;
    }

    /** Writes something else. */
    void write(String text) throws IOException {
        target.write(text);
    }

    /** Sends on what was written. */
    void flush() throws IOException {
        target.flush();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
