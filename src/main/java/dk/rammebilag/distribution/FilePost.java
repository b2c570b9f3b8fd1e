package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Properties;

/**
 * Writes letters to files that a mail program opens and sends. A newer letter takes the place of an
 * older one of its kind to the same submitter, so that nobody sends what no longer holds.
 *
 * @param folder where to
 * @param from the sender; empty where whoever sends a letter is
 */
public record FilePost(Path folder, String from) implements Post {

    @Override
    public String description() {
        return Messages.text("distribution.post.file", folder);
    }

    @Override
    public State taken() {
        return State.WRITTEN;
    }

    @Override
    public void take(Letter letter, LocalDateTime date) throws UndeliveredException {
        var file = file(letter);
        try {
            var bytes = new ByteArrayOutputStream();
            LetterMessage.of(Session.getInstance(new Properties()), letter, from, date)
                    .writeTo(bytes);
            Files.createDirectories(folder);
            var unfinished = folder.resolve("." + file.getFileName() + ".tmp");
            Files.write(unfinished, bytes.toByteArray());
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (MessagingException e) {
            throw new UndeliveredException("message", false);
        } catch (IOException e) {
            throw new UndeliveredException("file", true, file);
        }
    }

    private Path file(Letter letter) {
        return folder.resolve(letter.addressee().slug() + "-" + letter.kind().word() + ".eml");
    }
}
