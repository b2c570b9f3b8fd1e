package dk.rammebilag.distribution;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A letter as a message: of the same letter, sender and date always the same bytes. */
final class LetterMessage extends MimeMessage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final String NOBODY = "rammebilag.invalid";
    private static final int ENOUGH = 40;

    private final String messageId;

    private LetterMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /**
     * The message of a letter.
     *
     * @param from the sender; empty for a draft whose sender is whoever sends it
     * @throws MessagingException if the sender is no address
     */
    static MimeMessage of(Session session, Letter letter, String from, LocalDateTime date)
            throws MessagingException {
        var id = letter.id();
        var message = new LetterMessage(session, messageId(id, from));
        if (from.isEmpty()) {
            // Outlook opens such a file as a draft of its own
            message.setHeader("X-Unsent", "1");
        } else {
            message.setFrom(from);
        }
        message.setRecipients(RecipientType.TO, letter.addressee().address());
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atZone(ZONE)));
        var parts = new Parts("=_" + id.substring(0, ENOUGH));
        parts.addBodyPart(text(letter.body()));
        for (var enclosure : letter.enclosures()) {
            parts.addBodyPart(attachment(enclosure));
        }
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    static String messageId(String id, String from) {
        return "<" + id + "@" + (from.isEmpty() ? NOBODY : from.replaceAll(".*@|>.*", "")) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart text(String body) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(body, StandardCharsets.UTF_8.name());
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static MimeBodyPart attachment(Enclosure enclosure) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Source(enclosure.file(), enclosure.type())));
        part.setFileName(enclosure.name());
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** A file of a known type. */
    private static final class Source extends FileDataSource {

        private final String type;

        Source(Path file, String type) {
            super(file.toFile());
            this.type = type;
        }

        @Override
        public String getContentType() {
            return type;
        }
    }

    /** Parts between boundaries that are not drawn by chance. */
    private static final class Parts extends MimeMultipart {

        Parts(String boundary) {
            var parameters = new ParameterList();
            parameters.set("boundary", boundary);
            contentType = new ContentType("multipart", "mixed", parameters).toString();
        }
    }
}
