package dk.rammebilag.submission.csv;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is encoded, told by its bytes: a byte order mark, else UTF-8 where every byte
 * fits, else Windows-1252 where every byte fits.
 *
 * @param charset the encoding
 * @param mark length of the byte order mark
 */
record Encoding(Charset charset, int mark) {

    /** Reads anything; right for ASCII, which is enough to look for personal data. */
    static final Encoding ANY = new Encoding(StandardCharsets.ISO_8859_1, 0);

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Encoding of(Archive archive, String file) throws IOException, Unreadable {
        try (var in = archive.open(file)) {
            var start = in.readNBytes(3);
            if (startsWith(start, 0xef, 0xbb, 0xbf)) {
                return new Encoding(StandardCharsets.UTF_8, 3);
            }
            if (startsWith(start, 0xff, 0xfe)) {
                return new Encoding(StandardCharsets.UTF_16LE, 2);
            }
            if (startsWith(start, 0xfe, 0xff)) {
                return new Encoding(StandardCharsets.UTF_16BE, 2);
            }
        }
        var utf8 = new Encoding(StandardCharsets.UTF_8, 0);
        try (var all = utf8.reader(archive, file)) {
            all.transferTo(Writer.nullWriter());
            return utf8;
        } catch (CharacterCodingException _) {
            return new Encoding(WINDOWS, 0);
        }
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A reader that fails with a {@link CharacterCodingException} rather than replace a byte. */
    Reader reader(Archive archive, String file) throws IOException, Unreadable {
        var in = archive.open(file);
        in.skipNBytes(mark);
        var strict =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new BufferedReader(new InputStreamReader(in, strict));
    }
}
