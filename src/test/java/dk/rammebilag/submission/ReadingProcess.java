package dk.rammebilag.submission;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of a folder one after the other, in a process with little memory. */
final class ReadingProcess {

    private ReadingProcess() {}

    /**
     * Prints each file's name, milliseconds of CPU and number of items; the argument is the folder.
     */
    public static void main(String[] arguments) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (var file : files.sorted().toList()) {
                var before = threads.getCurrentThreadCpuTime();
                var items = 0L;
                try (var reader = SubmissionReader.open(file)) {
                    while (reader.hasNext()) {
                        reader.next();
                        items++;
                    }
                }
                var nanoseconds = threads.getCurrentThreadCpuTime() - before;
                System.out.println(
                        file.getFileName() + "\t" + nanoseconds / 1_000_000 + "\t" + items);
            }
        }
    }
}
