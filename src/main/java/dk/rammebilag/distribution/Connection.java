package dk.rammebilag.distribution;

import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * How a mail server is reached. What is set up says where it is, who we are and whom to trust;
 * whether the connection is secret is said here and cannot be set up otherwise.
 *
 * @param configured what Spring Boot made of the settings
 */
record Connection(JavaMailSenderImpl configured) {

    private static final int IMPLICIT_TLS = 465;
    private static final String MILLIS_TO_CONNECT = "20000";
    private static final String MILLIS_TO_ANSWER = "120000";

    /** The settings that are taken over; none of them weakens the connection. */
    private static final List<String> KEPT =
            List.of(
                    "auth",
                    "auth.mechanisms",
                    "localhost",
                    "connectiontimeout",
                    "timeout",
                    "writetimeout",
                    "ssl.socketFactory");

    String host() {
        return String.valueOf(configured.getHost());
    }

    int port() {
        var port = configured.getPort();
        if (port != JavaMailSenderImpl.DEFAULT_PORT) {
            return port;
        }
        return isImplicit() ? IMPLICIT_TLS : 587;
    }

    /**
     * A sender over this connection.
     *
     * @param confidential whether nothing may be sent but over TLS 1.2 or newer to the server whose
     *     name was given; so it is anyway where a password is sent
     */
    JavaMailSenderImpl sender(boolean confidential) {
        var sender = new JavaMailSenderImpl();
        sender.setProtocol("smtp");
        sender.setHost(host());
        sender.setPort(port());
        sender.setUsername(configured.getUsername());
        sender.setPassword(configured.getPassword());
        sender.setJavaMailProperties(properties(confidential || configured.getUsername() != null));
        return sender;
    }

    private Properties properties(boolean secret) {
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", MILLIS_TO_CONNECT);
        properties.put("mail.smtp.timeout", MILLIS_TO_ANSWER);
        properties.put("mail.smtp.writetimeout", MILLIS_TO_ANSWER);
        for (var name : KEPT) {
            var value = configured(name);
            if (value != null) {
                properties.put("mail.smtp." + name, value);
            }
        }
        if (configured.getUsername() != null) {
            properties.put("mail.smtp.auth", "true");
        }
        if (isImplicit()) {
            properties.put("mail.smtp.ssl.enable", "true");
        } else {
            properties.put("mail.smtp.starttls.enable", "true");
            properties.put("mail.smtp.starttls.required", Boolean.toString(secret));
        }
        properties.put("mail.smtp.ssl.protocols", "TLSv1.2 TLSv1.3");
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.socketFactory.fallback", "false");
        return properties;
    }

    private boolean isImplicit() {
        return "smtps".equals(configured.getProtocol())
                || configured.getPort() == IMPLICIT_TLS
                || "true".equals(String.valueOf(configured("ssl.enable")));
    }

    private @Nullable Object configured(String name) {
        var protocol = configured.getProtocol() == null ? "smtp" : configured.getProtocol();
        return configured.getJavaMailProperties().get("mail." + protocol + "." + name);
    }
}
