package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import jakarta.mail.MessagingException;
import java.time.LocalDateTime;
import org.springframework.mail.MailException;

/**
 * Hands letters to a mail server, one connection each.
 *
 * @param connection to it
 * @param from the sender
 */
record SmtpPost(Connection connection, String from) implements Post {

    @Override
    public String description() {
        return Messages.text(
                "distribution.post.smtp",
                connection.host(),
                Integer.toString(connection.port()),
                from);
    }

    @Override
    public State taken() {
        return State.SENT;
    }

    @Override
    public void take(Letter letter, LocalDateTime date) throws UndeliveredException {
        var sender = connection.sender(letter.isConfidential());
        try {
            sender.send(LetterMessage.of(sender.getSession(), letter, from, date));
        } catch (MessagingException e) {
            throw new UndeliveredException("message", false);
        } catch (MailException e) {
            throw new Refusal(connection.host(), e).exception();
        }
    }
}
