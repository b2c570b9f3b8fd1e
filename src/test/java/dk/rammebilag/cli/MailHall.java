package dk.rammebilag.cli;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mail server in this process, reached over the loopback alone. */
final class MailHall implements AutoCloseable {

    static final String PASSWORD = "changeit";

    private static @Nullable Path keys;

    private final Map<String, String> refused = new HashMap<>();
    private final GreenMail server;
    private final boolean secure;

    private MailHall(boolean secure) {
        this.secure = secure;
        var setup =
                new ServerSetup(
                                0,
                                "localhost",
                                secure ? ServerSetup.PROTOCOL_SMTPS : ServerSetup.PROTOCOL_SMTP)
                        .dynamicPort();
        server = new Server(setup, refused);
        server.start();
    }

    /** One that knows no encryption. */
    static MailHall plain() {
        return new MailHall(false);
    }

    /** One that speaks TLS from the first byte, with a certificate for {@code localhost}. */
    static MailHall secure() throws IOException, InterruptedException {
        keys();
        return new MailHall(true);
    }

    /** A key and a certificate for {@code localhost}, the same for all tests. */
    static synchronized Path keys() throws IOException, InterruptedException {
        var known = keys;
        if (known != null) {
            return known;
        }
        var made = Files.createTempDirectory("mail").resolve("keys.p12");
        var code =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "mail",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost",
                                "-validity",
                                "3650",
                                "-storetype",
                                "PKCS12",
                                "-storepass",
                                PASSWORD,
                                "-keystore",
                                made.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException("keytool: " + code);
        }
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_FILE_PROPERTY, made.toString());
        System.setProperty(
                DummySSLServerSocketFactory.GREENMAIL_KEYSTORE_PASSWORD_PROPERTY, PASSWORD);
        keys = made;
        return made;
    }

    /** The lines that tell the program to use a server. */
    static List<String> settings(String host, int port) {
        return List.of(
                "spring.mail.host=" + host,
                "spring.mail.port=" + port,
                "rammebilag.mail.from=rammeaftale@region.example");
    }

    /** The same for a server whose certificate is trusted. */
    static List<String> trusting(String host, int port) throws IOException, InterruptedException {
        return Stream.concat(
                        settings(host, port).stream(),
                        Stream.of(
                                "spring.mail.ssl.bundle=mail",
                                "spring.ssl.bundle.jks.mail.truststore.location=file:" + keys(),
                                "spring.ssl.bundle.jks.mail.truststore.password=" + PASSWORD))
                .toList();
    }

    int port() {
        return (secure ? server.getSmtps() : server.getSmtp()).getPort();
    }

    /** Refuses a recipient from now on. */
    void refuse(String address, String answer) {
        refused.put(address, answer);
    }

    /** Takes every recipient again. */
    void refuseNobody() {
        refused.clear();
    }

    List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }

    /** GreenMail takes every recipient; this one asks first. */
    private static final class Server extends GreenMail {

        private final Map<String, String> refused;

        Server(ServerSetup setup, Map<String, String> refused) {
            super(setup);
            this.refused = refused;
        }

        @Override
        protected Map<String, AbstractServer> createServices(
                ServerSetup[] config, Managers managers) {
            return super.createServices(
                    config,
                    new Managers() {

                        private final SmtpManager smtp =
                                new SmtpManager(
                                        managers.getImapHostManager(), managers.getUserManager()) {

                                    @Override
                                    public @Nullable String checkRecipient(
                                            SmtpState state, MailAddress address) {
                                        return refused.get(address.getEmail());
                                    }
                                };

                        @Override
                        public SmtpManager getSmtpManager() {
                            return smtp;
                        }
                    });
        }
    }
}
