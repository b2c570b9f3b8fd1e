package dk.rammebilag.submission.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file whose list of contents has been found harmless. */
public final class ZipArchive implements Archive {

    /** What the zip tools of older Danish Windows write names in when they do not say. */
    private static final Charset DANISH_DOS = Charset.forName("IBM850");

    private final ZipFile zip;
    private final NavigableMap<String, ZipEntry> entries;

    private ZipArchive(ZipFile zip, NavigableMap<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens a zip file.
     *
     * @throws Unreadable if it is damaged, encrypted, too large when unpacked, or names its parts
     *     twice or outside itself
     */
    public static ZipArchive open(Path file) throws IOException, Unreadable {
        if (Files.size(file) > Limits.FILE_BYTES) {
            throw new Unreadable("large", Limits.FILE_BYTES >> 20);
        }
        var zip = zip(file);
        try {
            return new ZipArchive(zip, list(zip.entries(), zip.size()));
        } catch (Unreadable | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException, Unreadable {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException _) {
            if (isEncrypted(file)) {
                throw new Unreadable("zip.encrypted");
            }
        }
        try {
            return new ZipFile(file.toFile(), DANISH_DOS);
        } catch (ZipException _) {
            throw new Unreadable("truncated");
        }
    }

    /** Bit 0 of the flags in the first local header, by the zip specification (APPNOTE 4.4.4). */
    private static boolean isEncrypted(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var header = in.readNBytes(8);
            return header.length == 8 && (header[6] & 1) != 0;
        }
    }

    private static NavigableMap<String, ZipEntry> list(
            Enumeration<? extends ZipEntry> all, int parts) throws Unreadable {
        Limits.check(parts, 0, 0);
        var entries = new TreeMap<String, ZipEntry>(String.CASE_INSENSITIVE_ORDER);
        var total = 0L;
        var packed = 0L;
        while (all.hasMoreElements()) {
            var entry = all.nextElement();
            total += entry.getSize();
            packed += entry.getCompressedSize();
            Limits.check(parts, entry.getSize(), total);
            Limits.checkDensity(entry.getCompressedSize(), entry.getSize());
            var name = Limits.name(entry.getName());
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                throw new Unreadable("duplicate");
            }
        }
        Limits.checkDensity(packed, total);
        return entries;
    }

    @Override
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.navigableKeySet());
    }

    @Override
    public InputStream open(String name) throws IOException, Unreadable {
        var entry = entries.get(name);
        if (entry == null) {
            throw new Unreadable("part");
        }
        return new EntryStream(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
