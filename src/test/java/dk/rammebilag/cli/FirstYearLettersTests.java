package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters before any cover sheet tells whom to write to, to whom the office's own file names. */
class FirstYearLettersTests {

    private static final Pattern CODE = Pattern.compile("--confirm ([0-9a-f]{8})");

    @TempDir private Path folder;

    @Test
    void formsLeaveForThoseTheFileNames() throws Exception {
        Answer.to("form", "--year=2016", "--data=" + data(), "--output=" + forms())
                .is(ExitCode.DONE);
        contacts("kommune,mail,navn", "741,ramme@samsoe.example,Åse Bo", "706,r@syddjurs.example,");
        try (var hall = MailHall.secure()) {
            mail(MailHall.trusting("localhost", hall.port()), "spring.mail.ssl.enabled=true");
            var seen = send("forms").is(ExitCode.NOT_ALL_USABLE);
            assertThat(seen.out())
                    .contains(
                            "741 Samsø, ramme@samsoe.example: ",
                            "751 Aarhus: intet brev: ",
                            "og ingen i kontakter.csv");
            assertThat(hall.received()).isEmpty();

            assertThat(send("forms", "--confirm=" + code(seen)).is(ExitCode.NOT_ALL_USABLE).out())
                    .contains("706 Syddjurs: sendt", "741 Samsø: sendt");

            assertThat(hall.received())
                    .extracting(FirstYearLettersTests::to, FirstYearLettersTests::enclosure)
                    .containsExactlyInAnyOrder(
                            tuple("ramme@samsoe.example", "741-samsoe.xlsx"),
                            tuple("r@syddjurs.example", "706-syddjurs.xlsx"));
            assertThat(body(hall.received(), "ramme@samsoe.example")).contains("Åse Bo");
            assertThat(Answer.to("audit", "--data=" + data()).is(ExitCode.DONE).out())
                    .contains("741")
                    .doesNotContain("samsoe.example");
        }
    }

    @Test
    void remindersLeaveForThoseTheFileNames() throws Exception {
        contacts("KOMMUNE;Mail", "741;ramme@samsoe.example", "", "706 ; r@syddjurs.example ");
        try (var hall = MailHall.plain()) {
            mail(MailHall.settings("localhost", hall.port()));

            var code = code(send("reminders"));
            send("reminders", "--confirm=" + code).is(ExitCode.NOT_ALL_USABLE);

            assertThat(hall.received())
                    .extracting(FirstYearLettersTests::to)
                    .containsExactlyInAnyOrder("ramme@samsoe.example", "r@syddjurs.example");
        }
    }

    @Test
    void whatACoverTellsGoesBeforeTheFile() throws IOException {
        var few = Few.in(folder);
        contacts(few.input(), "kommune,mail", "741,gammel@samsoe.example", "751,r@aarhus.example");
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        Answer.to("form", "--year=2016", "--data=" + data(), "--output=" + forms())
                .is(ExitCode.DONE);

        contacts("kommune,mail", "741,gammel@samsoe.example", "751,r@aarhus.example");

        assertThat(send("forms").out())
                .contains("751 Aarhus, r@aarhus.example: ", "741 Samsø, ")
                .doesNotContain("gammel@");
    }

    @Test
    void everythingThatIsWrongWithTheFileIsSaidWhereItIs() throws IOException {
        contacts(
                "kommune,mail",
                "714,ramme@samsoe.example",
                "Aarhus,r@aarhus.example",
                "706,r@syddjurs.example; s@syddjurs.example",
                "741,r@samsoe.example",
                "741,s@samsoe.example",
                "hvem er det,t@samsoe.example");

        assertThat(send("reminders").is(ExitCode.FAILED).err())
                .startsWith("Filen " + file() + " kan ikke bruges.")
                .contains(
                        "Linje 2, kolonne 1: »714« er ikke koden for nogen, der indberetter. Mente du"
                                + " 7",
                        "Linje 3, kolonne 1: »Aarhus« er ikke koden for nogen, der indberetter. Mente"
                                + " du 751?",
                        "Linje 4, kolonne 2: Der skal stå én mailadresse.",
                        "Linje 6, kolonne 1: 741 står der to gange.",
                        "Linje 7, kolonne 1: »hvem er det« er ikke koden for nogen, der indberetter."
                                + " Der kan stå 6")
                .doesNotContain("Linje 5", "@");
        contacts("komune,mail", "741,r@samsoe.example");
        assertThat(send("reminders").is(ExitCode.FAILED).err())
                .contains(
                        "Linje 1, kolonne 1: Kolonnen »komune« findes ikke. Mente du kommune?",
                        "Første linje skal have kolonnen kommune.");
        Files.write(file(), new byte[] {'k', (byte) 0xe5});
        assertThat(send("reminders").is(ExitCode.FAILED).err()).contains("ikke gemt som UTF-8");
        contacts("kommune,mail", "\"741,r@samsoe.example");
        assertThat(send("reminders").is(ExitCode.FAILED).err()).contains("anførselstegn");
        Files.delete(file());
        assertThat(send("reminders").is(ExitCode.USAGE).err()).contains("efter --contacts");
    }

    private Answer send(String kind, String... more) {
        return Answer.to(
                Stream.concat(
                                Stream.of(
                                        "send",
                                        "--year=2016",
                                        "--what=" + kind,
                                        "--data=" + data(),
                                        "--forms=" + forms(),
                                        "--contacts=" + file(),
                                        "--mail=" + folder.resolve("mail.properties")),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private static String code(Answer answer) {
        return CODE.matcher(answer.out()).results().findFirst().orElseThrow().group(1);
    }

    private void contacts(String... lines) throws IOException {
        contacts(folder, lines);
    }

    private static void contacts(Path input, String... lines) throws IOException {
        Files.write(input.resolve("kontakter.csv"), List.of(lines));
    }

    private void mail(List<String> lines, String... more) throws IOException {
        Files.write(
                folder.resolve("mail.properties"),
                Stream.concat(lines.stream(), Stream.of(more)).toList());
    }

    private static String to(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String enclosure(MimeMessage message) {
        try {
            return ((MimeMultipart) message.getContent()).getBodyPart(1).getFileName();
        } catch (IOException | MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String body(List<MimeMessage> messages, String to)
            throws IOException, MessagingException {
        var message = messages.stream().filter(one -> to(one).equals(to)).findFirst().orElseThrow();
        return ((MimeMultipart) message.getContent()).getBodyPart(0).getContent().toString();
    }

    private Path file() {
        return folder.resolve("kontakter.csv");
    }

    private Path forms() {
        return folder.resolve("forms");
    }

    private Path data() {
        return folder.resolve("data");
    }
}
