package dk.rammebilag.feedback;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * How a thing is put in a temporary file and taken out again.
 *
 * @param <T> the thing
 */
interface Form<T> {

    void write(T thing, DataOutputStream out) throws IOException;

    T read(DataInputStream in) throws IOException;
}
