package dk.rammebilag.run;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Preferences;
import dk.rammebilag.run.store.Signed;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.Preference;
import dk.rammebilag.validation.Status;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The secretariat says that an older version of a submitter is used while the newest is rejected.
 */
@Service
public class UseOlder {

    /**
     * What is used.
     *
     * @param submitter name of the submitter
     * @param file the file
     * @param sha256 of that file
     * @param version its version
     * @param before whether that was said before
     * @param by who decides
     * @param reason why
     */
    public record Used(
            String submitter,
            String file,
            String sha256,
            long version,
            boolean before,
            String by,
            String reason) {}

    private final Catalogues catalogues;
    private final LatestRun latest;
    private final Choices choices;
    private final Preferences preferences;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UseOlder(
            Catalogues catalogues,
            LatestRun latest,
            Choices choices,
            Preferences preferences,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.catalogues = catalogues;
        this.latest = latest;
        this.choices = choices;
        this.preferences = preferences;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Lets an older version be used. The next run takes account of it.
     *
     * @throws RefusedException if the newest file can be used, or there is no such version that can
     */
    public Used use(UseRequest request) {
        var catalogue = catalogues.get(request.templates(), request.year());
        var signed =
                request.signature().at(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        var submitter = LatestRun.submitter(catalogue, request.submitter());
        latest.files(catalogue, submitter);
        var choice =
                Objects.requireNonNull(
                        choices.of(latest.of(catalogue), catalogue).get(submitter.code()));
        var file = file(choice, submitter, request.version());
        var preference =
                new Preference(submitter.code(), file.received().sha256(), choice.newerThan(file));
        var before = preferences.of(request.year()).contains(preference);
        if (!before) {
            transaction.executeWithoutResult(_ -> {
                preferences.put(request.year(), preference, signed);
                audit.append(signed.by(), "use", details(request, file, preference, signed));
            });
        }
        return new Used(
                submitter.name(),
                file.received().file(),
                preference.sha256(),
                request.version(),
                before,
                signed.by(),
                signed.reason());
    }

    private static Candidate file(Choice choice, Municipality submitter, long version) {
        var newest = choice.newest();
        if (newest.status() != Status.REJECTED) {
            throw new RefusedException(
                    "use.newest",
                    submitter.name(),
                    newest.received().file(),
                    newest.status().word());
        }
        var usable =
                choice.replaced().stream()
                        .filter(file -> file.status() != Status.REJECTED)
                        .filter(file -> file.version() != null)
                        .limit(1)
                        .toList();
        return usable.stream()
                .filter(file -> Objects.equals(file.version(), version))
                .findFirst()
                .orElseThrow(() ->
                        new RefusedException(
                                usable.isEmpty() ? "use.none" : "use.version",
                                Long.toString(version),
                                submitter.name(),
                                Stream.concat(Stream.of(newest), choice.replaced().stream())
                                        .map(UseOlder::line)
                                        .collect(Collectors.joining(", "))));
    }

    private static String line(Candidate file) {
        return file.received().file() + " (" + file.status().word() + ")";
    }

    private static Map<String, String> details(
            UseRequest request, Candidate file, Preference preference, Signed signed) {
        var details = new TreeMap<String, String>();
        details.put("year", Integer.toString(request.year()));
        details.put("geography", preference.geography());
        details.put("version", Long.toString(request.version()));
        details.put("file", file.received().file());
        details.put("sha256", preference.sha256());
        details.put("newer", String.join(" ", new TreeSet<>(preference.newer())));
        details.put("reason", signed.reason());
        return details;
    }
}
