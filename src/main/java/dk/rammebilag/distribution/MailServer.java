package dk.rammebilag.distribution;

import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that is set up with Spring Boot's keys, or files where none is. */
@Component
public class MailServer {

    private final ObjectProvider<JavaMailSenderImpl> configured;
    private final String from;

    MailServer(
            ObjectProvider<JavaMailSenderImpl> configured,
            @Value("${rammebilag.mail.from:}") String from) {
        this.configured = configured;
        this.from = from.strip();
    }

    /**
     * Where letters go.
     *
     * @param files the folder they are written to where there is no server
     * @throws DistributionException if the sender's address is missing or no address
     */
    public Post post(Path files) {
        if (!from.isEmpty() && Addresses.usable(from).isEmpty()) {
            throw new DistributionException("distribution.from.bad");
        }
        var server = configured.getIfAvailable();
        if (server == null || server.getHost() == null || server.getHost().isBlank()) {
            return new FilePost(files, from);
        }
        if (from.isEmpty()) {
            throw new DistributionException("distribution.from.missing");
        }
        return new SmtpPost(new Connection(server), from);
    }
}
