package dk.rammebilag.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Where a process puts aside what it needs for a moment: a folder of its own, which goes with it.
 * What a process has left that was killed goes when the next one starts, for it may tell of
 * citizens: as long as a process lives, it holds a lock in its folder.
 */
public final class TemporaryFolder implements AutoCloseable {

    private static final String PROPERTY = "java.io.tmpdir";
    private static final String PREFIX = "rammebilag-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel lock;

    private TemporaryFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes it, within the folder the system has for that.
     *
     * @return null if there is no room or no permission there; the system's own is used then
     */
    public static @Nullable TemporaryFolder open() {
        var root = Path.of(System.getProperty(PROPERTY));
        try {
            sweep(root);
            var folder = root.resolve(PREFIX + ProcessHandle.current().pid());
            Files.createDirectories(folder);
            restrict(folder);
            var channel = lockFile(folder);
            if (channel.tryLock() == null) {
                channel.close();
                return null;
            }
            System.setProperty(PROPERTY, folder.toString());
            return new TemporaryFolder(folder, channel);
        } catch (IOException e) {
            return null;
        }
    }

    private static void restrict(Path folder) {
        var file = folder.toFile();
        file.setReadable(false, false);
        file.setReadable(true, true);
        file.setExecutable(false, false);
        file.setExecutable(true, true);
    }

    private static void sweep(Path root) throws IOException {
        try (var folders = Files.newDirectoryStream(root, PREFIX + "*")) {
            for (var left : folders) {
                if (Files.isDirectory(left) && isDead(left)) {
                    FileSystemUtils.deleteRecursively(left);
                }
            }
        }
    }

    private static boolean isDead(Path folder) {
        try (var channel = lockFile(folder);
                FileLock free = channel.tryLock()) {
            return free != null;
        } catch (IOException e) {
            return false; // another user's
        }
    }

    private static FileChannel lockFile(Path folder) throws IOException {
        return FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Override
    public void close() {
        try {
            lock.close();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // The next process clears it away.
        }
    }
}
