package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.distribution.Dispatch;
import dk.rammebilag.distribution.DistributionApplication;
import dk.rammebilag.distribution.Kind;
import dk.rammebilag.distribution.Letter;
import dk.rammebilag.distribution.MailServer;
import dk.rammebilag.distribution.MailingPlan;
import dk.rammebilag.distribution.Post;
import dk.rammebilag.distribution.State;
import dk.rammebilag.distribution.UndeliveredException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The letters of a year, through the door of the command line and to a real mail server. */
class SendTests {

    private static final Pattern CODE = Pattern.compile("--confirm ([0-9a-f]{8})");

    @TempDir private static Path once;
    private static Few few = new Few(Path.of(""));

    @TempDir private Path folder;

    @BeforeAll
    static void aRunOfTwoSubmissions() throws IOException {
        few = Few.in(once);
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
    }

    @BeforeEach
    void aDatabaseInWhichNothingWasSent() throws IOException {
        FileSystemUtils.copyRecursively(few.data(), data());
    }

    @Test
    void aDryRunTellsWhoGetsWhatAndSendsNothing() throws IOException {
        try (var hall = MailHall.plain()) {
            settings(MailHall.settings("localhost", hall.port()));

            var answer = send().is(ExitCode.DONE);

            assertThat(answer.out())
                    .contains(
                            "Prøve, intet er sendt.",
                            "706 Syddjurs, ",
                            "@syddjurs.example: »Rammeaftale 2016: tilbagemelding til Syddjurs (",
                            "egne-tal-fortroligt.xlsx, indberetning-markeret.xlsx, kvittering.json,"
                                    + " rapport.pdf, tilbagemelding.xlsx (fortroligt)",
                            "741 Samsø, ");
            assertThat(hall.received()).isEmpty();
            assertThat(send("--confirm=00000000").is(ExitCode.USAGE).err())
                    .startsWith("Koden 00000000 passer ikke");
            assertThat(send("--dry-run", "--confirm=" + code()).is(ExitCode.USAGE).err())
                    .startsWith("--dry-run viser");
            assertThat(hall.received()).isEmpty();
            assertThat(Few.names(folder)).containsExactly("data", "mail.properties");
        }
    }

    @Test
    void eachGetsItsOwnFilesOnceOverTls() throws Exception {
        try (var hall = MailHall.secure()) {
            var settings = new ArrayList<>(MailHall.trusting("localhost", hall.port()));
            settings.add("spring.mail.ssl.enabled=true");
            settings(settings);

            var code = code();
            assertThat(send("--confirm=" + code).is(ExitCode.DONE).out())
                    .contains(
                            "706 Syddjurs: sendt", "741 Samsø: sendt", "Sendt eller skrevet nu: 2");

            assertThat(hall.received()).hasSize(2);
            for (var message : hall.received()) {
                assertThat(content(message)).isEqualTo(expected(message));
                assertThat(message.getSubject()).contains("Rammeaftale 2016: tilbagemelding til");
                assertThat(message.getFrom())
                        .containsExactly(new InternetAddress("rammeaftale@region.example"));
            }
            assertThat(send("--confirm=" + code).is(ExitCode.DONE).out())
                    .contains("741 Samsø: sendt før", "Sendt før: 2");
            assertThat(send().out()).contains("Der er ikke mere at sende.");
            assertThat(hall.received()).hasSize(2);
        }
    }

    @Test
    void whatIsConfidentialLeavesOverStartTls() throws Exception {
        try (var hall = MailHall.plain();
                var gate = new StartTlsGate(hall.port())) {
            settings(MailHall.trusting("localhost", gate.port()));

            send("--kommune=706", "--confirm=" + code("--kommune=706")).is(ExitCode.DONE);

            assertThat(hall.received()).hasSize(1);
        }
    }

    @Test
    void whatIsConfidentialDoesNotLeaveUnencrypted() throws Exception {
        try (var hall = MailHall.plain()) {
            settings(MailHall.settings("localhost", hall.port()));

            assertThat(send("--confirm=" + code()).is(ExitCode.NOT_ALL_USABLE).out())
                    .contains(
                            "706 Syddjurs: ikke sendt. Serveren localhost giver ikke en krypteret",
                            "741 Samsø: ikke forsøgt",
                            "Ikke sendt: 2.");
            assertThat(hall.received()).isEmpty();
        }
    }

    @Test
    void settingsCannotTalkTheProgramOutOfIt() throws Exception {
        var weak =
                List.of(
                        "spring.mail.properties.mail.smtp.starttls.required=false",
                        "spring.mail.properties.mail.smtp.starttls.enable=false",
                        "spring.mail.properties.mail.smtp.ssl.trust=*",
                        "spring.mail.properties.mail.smtp.ssl.checkserveridentity=false");
        try (var hall = MailHall.plain();
                var gate = new StartTlsGate(hall.port())) {
            for (var server :
                    List.of(
                            MailHall.settings("localhost", hall.port()),
                            MailHall.settings("localhost", gate.port()),
                            MailHall.trusting("127.0.0.1", gate.port()))) {
                settings(Stream.concat(server.stream(), weak.stream()).toList());

                assertThat(send("--confirm=" + code()).is(ExitCode.NOT_ALL_USABLE).out())
                        .contains("giver ikke en krypteret forbindelse");
            }
            assertThat(hall.received()).isEmpty();
        }
    }

    @Test
    void aReminderHoldsNothingConfidentialAndGoesToThoseWhoAreMissing() throws Exception {
        var input = Files.createDirectory(folder.resolve("input"));
        Files.copy(Path.of("input/2017/741-samsoe.xlsx"), input.resolve("741-samsoe.xlsx"));
        Answer.to(
                        "run",
                        "--year=2017",
                        "--as-of=2017-05-01T12:00",
                        "--input=" + input,
                        "--output=" + folder.resolve("out"),
                        "--data=" + data())
                .is(ExitCode.NOT_ALL_USABLE);
        try (var hall = MailHall.plain()) {
            settings(MailHall.settings("localhost", hall.port()));
            assertThat(answer("--year=2017", "--what=reminders").is(ExitCode.NOT_ALL_USABLE).out())
                    .contains(
                            "751 Aarhus: intet brev: der står ingen e-mail på forsiden",
                            "vi mangler indberetningen fra Syddjurs«, vedlagt: intet")
                    .doesNotContain("fortroligt", "Samsø");
            var reminders = new String[] {"--year=2017", "--what=reminders", "--kommune=706"};
            answer(with(reminders, "--confirm=" + codeIn(answer(reminders)))).is(ExitCode.DONE);

            assertThat(hall.received()).hasSize(1);
            assertThat(content(hall.received().getFirst()).keySet()).isEmpty();
        }
    }

    @Test
    void aRefusalIsListedAndTheOthersStillGetTheirs() throws Exception {
        try (var hall = MailHall.plain();
                var gate = new StartTlsGate(hall.port())) {
            settings(MailHall.trusting("localhost", gate.port()));
            var address = address("706");
            hall.refuse(address, "550 5.1.1 <" + address + "> no such mailbox");

            var answer = send("--confirm=" + code()).is(ExitCode.NOT_ALL_USABLE);

            assertThat(answer.out())
                    .contains(
                            "706 Syddjurs: ikke sendt. Serveren afviste brevet og svarede: 550 5.1.1",
                            "741 Samsø: sendt")
                    .doesNotContain(address);
            assertThat(hall.received()).hasSize(1);
            assertThat(send().out()).contains("  ikke sendt. Serveren afviste brevet");

            hall.refuse(address, "451 4.7.1 come back");
            assertThat(send("--confirm=" + code()).is(ExitCode.NOT_ALL_USABLE).out())
                    .contains("706 Syddjurs: ikke sendt. Serveren kan ikke tage brevet lige nu");

            hall.refuseNobody();
            send("--confirm=" + code()).is(ExitCode.DONE);
            assertThat(hall.received()).hasSize(2);
            assertThat(audit())
                    .contains("letter-refused", "letter-sent", "\"geography\":\"706\"")
                    .doesNotContain("@");
            assertThat(log()).doesNotContain(".example");
        }
    }

    @Test
    void whoeverIsKilledAfterSendingSendsTheSameBytesAgain() throws Exception {
        try (var hall = MailHall.plain();
                var gate = new StartTlsGate(hall.port())) {
            settings(MailHall.trusting("localhost", gate.port()));
            try (var context =
                    Application.start(
                            new EmbeddedDatabase(data()),
                            Map.of(
                                    "spring.config.additional-location",
                                    folder.resolve("mail.properties").toUri().toString()),
                            DistributionApplication.class)) {
                var mailing =
                        context.getBean(MailingPlan.class)
                                .of(
                                        new MailingPlan.Order(
                                                Path.of("templates").toAbsolutePath(),
                                                2016,
                                                Kind.FEEDBACK,
                                                "741",
                                                folder,
                                                folder.resolve("kontakter.csv"),
                                                null));
                var post = context.getBean(MailServer.class).post(folder);
                var dispatch = context.getBean(Dispatch.class);
                assertThatThrownBy(() -> dispatch.send(mailing, new Deadly(post), false))
                        .isInstanceOf(Killed.class);
            }
            assertThat(hall.received()).hasSize(1);

            assertThat(send("--kommune=741").is(ExitCode.DONE).out())
                    .contains("begyndt, men programmet blev afbrudt");
            send("--kommune=741", "--confirm=" + code("--kommune=741")).is(ExitCode.DONE);

            assertThat(hall.received()).hasSize(2);
            assertThat(sent(hall.received().get(1))).isEqualTo(sent(hall.received().get(0)));
            assertThat(hall.received().get(0).getMessageID())
                    .matches("<[0-9a-f]{64}@region.example>");
        }
    }

    @Test
    void aLetterThatCameBackIsListed() throws Exception {
        try (var hall = MailHall.plain();
                var gate = new StartTlsGate(hall.port())) {
            settings(MailHall.trusting("localhost", gate.port()));
            var code = code();
            send("--confirm=" + code).is(ExitCode.DONE);
            var letter = hall.received().getFirst();
            var bounce = folder.resolve("bounce.eml");
            Files.writeString(bounce, "In-Reply-To: " + letter.getMessageID() + "\n\nPå ferie\n");
            assertThat(send("--returned=" + bounce).is(ExitCode.FAILED).err())
                    .contains("siger ikke, at et brev ikke kunne leveres");

            Files.writeString(
                    bounce,
                    """
                    Content-Type: multipart/report; report-type=delivery-status; boundary=b

                    --b
                    Content-Type: message/delivery-status

                    Final-Recipient: rfc822; %1$s
                    Action: failed
                    Diagnostic-Code: smtp; 550 <%1$s>
                      mailbox is full

                    --b
                    Content-Type: text/rfc822-headers

                    Message-ID: %2$s
                    --b--
                    """
                            .formatted(letter.getAllRecipients()[0], letter.getMessageID()));
            assertThat(send("--returned=" + bounce).is(ExitCode.NOT_ALL_USABLE).out())
                    .contains("Det er noteret, at brevet til 706 kom tilbage.");

            assertThat(send().out()).contains("kom tilbage. 550 <…> mailbox is full");
            assertThat(send("--confirm=" + code).is(ExitCode.NOT_ALL_USABLE).out())
                    .contains("706 Syddjurs: kom tilbage.", "Ikke sendt: 1.");
            assertThat(hall.received()).hasSize(2);

            send("--kommune=706", "--confirm=" + code("--kommune=706")).is(ExitCode.DONE);
            assertThat(hall.received()).hasSize(3);
        }
    }

    @Test
    void withoutAServerLettersAreFilesThatHoldTheSame() throws Exception {
        var post = folder.resolve("post");
        var code = codeIn(send("--post=" + post));

        assertThat(send("--post=" + post, "--confirm=" + code).is(ExitCode.DONE).out())
                .contains("706 Syddjurs: skrevet som fil", post.toString());

        assertThat(Few.names(post))
                .containsExactly(
                        "706-syddjurs-tilbagemelding.eml", "741-samsoe-tilbagemelding.eml");
        for (var file : Few.names(post)) {
            try (var in = Files.newInputStream(post.resolve(file))) {
                var message = new MimeMessage(Session.getInstance(new Properties()), in);
                assertThat(content(message)).isEqualTo(expected(message));
                assertThat(message.getHeader("X-Unsent")).containsExactly("1");
            }
        }
        var before = Few.bytes(post);
        send("--post=" + post, "--confirm=" + code).is(ExitCode.DONE);
        assertThat(Few.bytes(post)).isEqualTo(before);
        assertThat(Answer.to("verify", few.output().toString()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aFolderThatIsNotAsTheRunLeftItIsNotSent() throws IOException {
        var file = few.output().resolve("kommuner/741-samsoe/tilbagemelding.xlsx");
        var bytes = Files.readAllBytes(file);
        Files.write(file, new byte[] {1});
        try {
            assertThat(send().is(ExitCode.FAILED).err()).contains("er ikke længere, som kørslen");
        } finally {
            Files.write(file, bytes);
        }
    }

    /** Dies when a letter has left and before that is noted. */
    private record Deadly(Post post) implements Post {

        @Override
        public String description() {
            return post.description();
        }

        @Override
        public State taken() {
            return post.taken();
        }

        @Override
        public void take(Letter letter, LocalDateTime date) throws UndeliveredException {
            post.take(letter, date);
            throw new Killed();
        }
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void settings(List<String> lines) throws IOException {
        Files.write(folder.resolve("mail.properties"), lines);
    }

    private Answer send(String... more) {
        return answer(with(new String[] {"--year=2016"}, more));
    }

    private Answer answer(String... options) {
        return Answer.to(
                with(
                        new String[] {
                            "send",
                            "--data=" + data(),
                            "--mail=" + folder.resolve("mail.properties")
                        },
                        options));
    }

    private String code(String... more) {
        return codeIn(send(more));
    }

    private static String codeIn(Answer answer) {
        var code = CODE.matcher(answer.out());
        return code.find() ? code.group(1) : "-";
    }

    /** The address a dry run names. */
    private String address(String submitter) {
        var address = Pattern.compile("^" + submitter + " [^,]+, (\\S+):", Pattern.MULTILINE);
        return address.matcher(send().out()).results().findFirst().orElseThrow().group(1);
    }

    /** Every file that came with a message, as text that can be compared. */
    private static Map<String, String> content(MimeMessage message)
            throws IOException, MessagingException {
        var files = new TreeMap<String, String>();
        var parts = (MimeMultipart) message.getContent();
        for (var part = 1; part < parts.getCount(); part++) {
            try (var in = parts.getBodyPart(part).getInputStream()) {
                files.put(
                        parts.getBodyPart(part).getFileName(),
                        UUID.nameUUIDFromBytes(in.readAllBytes()).toString());
            }
        }
        return files;
    }

    /** The files of the kommune its subject names. */
    private static Map<String, String> expected(MimeMessage message)
            throws IOException, MessagingException {
        var slug = message.getSubject().contains("Samsø") ? "741-samsoe" : "706-syddjurs";
        return Few.bytes(few.output().resolve("kommuner").resolve(slug));
    }

    /** A message without what the server put before it. */
    private static String sent(MimeMessage message) throws IOException, MessagingException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        var text = bytes.toString(StandardCharsets.ISO_8859_1);
        return text.substring(text.indexOf("\nDate: "));
    }

    private String audit() throws SQLException {
        var entries = new StringBuilder();
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:h2:file:" + data().resolve("rammebilag"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select what, details from audit")) {
            while (rows.next()) {
                entries.append(rows.getString(1)).append(rows.getString(2)).append('\n');
            }
        }
        return entries.toString();
    }

    private String log() throws IOException {
        var log = data().resolve("log/rammebilag.log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    private static String[] with(String[] options, String... more) {
        return Stream.concat(Arrays.stream(options), Arrays.stream(more)).toArray(String[]::new);
    }
}
