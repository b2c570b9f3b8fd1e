package dk.rammebilag.distribution;

import jakarta.mail.MessagingException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a mail server did not take a letter.
 *
 * @param host its name
 * @param failure what came of it
 */
record Refusal(String host, MailException failure) {

    private static final int PERMANENT = 500;
    private static final int LONGEST = 300;

    /** The same as it is told; never with an address. */
    UndeliveredException exception() {
        if (failure instanceof MailAuthenticationException) {
            return new UndeliveredException("login", true, host);
        }
        if (causes().anyMatch(Refusal::isOfEncryption)) {
            return new UndeliveredException("tls", true, host);
        }
        return first(SMTPAddressFailedException.class)
                .map(refused -> answered(refused.getReturnCode(), refused))
                .or(() ->
                        first(SMTPSendFailedException.class)
                                .map(refused -> answered(refused.getReturnCode(), refused)))
                .orElseGet(() -> new UndeliveredException("connection", true, host));
    }

    private static UndeliveredException answered(int code, MessagingException refused) {
        return new UndeliveredException(
                code < PERMANENT ? "later" : "recipient",
                false,
                Addresses.without(String.valueOf(refused.getMessage()), LONGEST));
    }

    private static boolean isOfEncryption(Throwable cause) {
        return cause instanceof SSLException
                || (cause instanceof MessagingException
                        && String.valueOf(cause.getMessage()).contains("STARTTLS"));
    }

    private <T extends Throwable> Optional<T> first(Class<T> type) {
        Predicate<Throwable> wanted = type::isInstance;
        return causes().filter(wanted).map(type::cast).findFirst();
    }

    /** The failure, what caused it and what came with it. */
    private Stream<Throwable> causes() {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        gather(failure, found);
        return found.stream();
    }

    private static void gather(@Nullable Throwable failure, Set<Throwable> found) {
        if (failure == null || !found.add(failure)) {
            return;
        }
        gather(failure.getCause(), found);
        if (failure instanceof MessagingException messaging) {
            gather(messaging.getNextException(), found);
        }
        if (failure instanceof MailSendException several) {
            for (var one : several.getMessageExceptions()) {
                gather(one, found);
            }
        }
    }
}
