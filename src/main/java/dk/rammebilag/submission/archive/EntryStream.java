package dk.rammebilag.submission.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** Holds an entry to the size and checksum its zip file declares, which the JDK does not. */
final class EntryStream extends FilterInputStream {

    private final ZipEntry entry;
    private final CRC32 checksum = new CRC32();
    private long count;

    EntryStream(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var n = in.read(buffer, offset, length);
        if (n > 0) {
            count += n;
            checksum.update(buffer, offset, n);
        }
        if (count > entry.getSize() || (n < 0 && !isWhole())) {
            throw new ZipException("entry is not what the zip file declares");
        }
        return n;
    }

    private boolean isWhole() {
        return count == entry.getSize() && checksum.getValue() == entry.getCrc();
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
