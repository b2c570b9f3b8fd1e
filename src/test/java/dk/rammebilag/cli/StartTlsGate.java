package dk.rammebilag.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Stands before a server that knows no encryption, and lets nobody in without STARTTLS. */
final class StartTlsGate implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getByName("localhost"));
    private final SSLContext context;
    private final int behind;

    StartTlsGate(int behind) throws IOException, InterruptedException, GeneralSecurityException {
        this.behind = behind;
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(MailHall.keys())) {
            store.load(in, MailHall.PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, MailHall.PASSWORD.toCharArray());
        context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    private void open() {
        while (!door.isClosed()) {
            try (var guest = door.accept()) {
                receive(guest);
            } catch (IOException _) {
                // the guest has left, or the door is closed
            }
        }
    }

    private void receive(Socket guest) throws IOException {
        say(guest, "220 gate\r\n");
        for (var line = line(guest.getInputStream()); ; line = line(guest.getInputStream())) {
            if (line.toUpperCase(Locale.ROOT).startsWith("EHLO")) {
                say(guest, "250-gate\r\n250 STARTTLS\r\n");
            } else if (line.equals("STARTTLS")) {
                say(guest, "220 go ahead\r\n");
                break;
            } else {
                say(guest, "530 STARTTLS first\r\n");
                return;
            }
        }
        var secret =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(guest, "localhost", guest.getPort(), true);
        secret.setUseClientMode(false);
        try (secret;
                var hall = new Socket("localhost", behind)) {
            line(hall.getInputStream());
            var back = Thread.ofVirtual().start(() -> pass(hall, secret));
            pass(secret, hall);
            hall.shutdownOutput();
            back.interrupt();
        }
    }

    private static void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // one of them has left
        }
    }

    private static void say(Socket socket, String words) throws IOException {
        socket.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("left");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
