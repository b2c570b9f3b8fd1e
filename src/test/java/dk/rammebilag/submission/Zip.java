package dk.rammebilag.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes zip files apart and puts odd ones together. */
final class Zip {

    private Zip() {}

    static byte[] of(Map<String, byte[]> parts) {
        return of(parts, StandardCharsets.UTF_8);
    }

    static byte[] of(Map<String, byte[]> parts, Charset names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** The zip file with one more part, or another content of it. */
    static byte[] with(byte[] zip, String name, String content) {
        var parts = parts(zip);
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return of(parts);
    }

    static byte[] without(byte[] zip, String name) {
        var parts = parts(zip);
        parts.remove(name);
        return of(parts);
    }

    static byte[] edited(byte[] zip, String name, UnaryOperator<String> edit) {
        var before = new String(part(zip, name), StandardCharsets.UTF_8);
        var after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the edit changes nothing in " + name);
        }
        return with(zip, name, after);
    }

    static byte[] part(byte[] zip, String name) {
        var part = parts(zip).get(name);
        if (part == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return part;
    }

    /** Replaces bytes of the same length everywhere, names and headers included. */
    static byte[] patched(byte[] zip, String from, String to) {
        var text = new String(zip, StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
