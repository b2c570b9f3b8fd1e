package dk.rammebilag.feedback;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A temporary file of things one after another. */
record SpoolFile<T>(Path path, int size, Form<T> form) {

    Reading<T> open() {
        try {
            return new Reading<>(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the things out again. */
    static final class Reading<T> implements Iterator<T>, AutoCloseable {

        private final SpoolFile<T> file;
        private final DataInputStream in;
        private int taken;

        private Reading(SpoolFile<T> file) throws IOException {
            this.file = file;
            in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file.path)));
        }

        @Override
        public boolean hasNext() {
            return taken < file.size;
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            taken++;
            try {
                return file.form.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
