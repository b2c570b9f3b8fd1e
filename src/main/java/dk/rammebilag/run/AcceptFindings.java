package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.run.store.Acceptances;
import dk.rammebilag.run.store.Acceptances.Place;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Signed;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.validation.State;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The secretariat takes responsibility for findings in a file, with a reason. */
@Service
public class AcceptFindings {

    /** The kinds of rules whose faults two people may accept. */
    private static final String ACCEPTABLE = "BT";

    private final Catalogues catalogues;
    private final LatestRun latest;
    private final Acceptances acceptances;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AcceptFindings(
            Catalogues catalogues,
            LatestRun latest,
            Acceptances acceptances,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.catalogues = catalogues;
        this.latest = latest;
        this.acceptances = acceptances;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Accepts the open findings of a rule in the file that counts, or those at one cell of it. The
     * next run takes account of it.
     *
     * @throws RefusedException if there is nothing there that can be accepted like that
     */
    public Accepted accept(AcceptRequest request) {
        var catalogue = catalogues.get(request.templates(), request.year());
        var signed =
                request.signature().at(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
        var submitter = LatestRun.submitter(catalogue, request.submitter());
        var rule = rule(catalogue, request.rule());
        var file =
                latest.files(catalogue, submitter).stream()
                        .filter(Submission::chosen)
                        .findFirst()
                        .orElseThrow();
        var all = new Place(latest.of(catalogue), file.id(), rule.code(), Optional.empty());
        var place = new CellChoice(acceptances).within(all, request.cell());
        var found = acceptances.found(place);
        if (found.in(State.OPEN) == 0) {
            requireAccepted(found, place, file, submitter.name());
        } else {
            requireAcceptable(rule, found, signed);
        }
        var count =
                Optional.ofNullable(
                                transaction.execute(_ -> {
                                    var fresh = acceptances.accept(place, signed);
                                    if (fresh > 0) {
                                        audit.append(
                                                signed.by(),
                                                "accept",
                                                details(request, file, rule, signed, fresh));
                                    }
                                    return fresh;
                                }))
                        .orElse(0L);
        return new Accepted(
                submitter.name(),
                file.fileName(),
                file.sha256(),
                rule.code(),
                count,
                found.in(State.ACCEPTED) + found.in(State.OPEN) - count,
                signed.by(),
                signed.second(),
                signed.reason());
    }

    private static RuleEntry rule(Catalogue catalogue, String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        var rule = catalogue.rules().get(code);
        if (rule != null) {
            return rule;
        }
        var shown = PersonalNumber.masked(typed);
        var codes = catalogue.rules().keySet();
        throw Nearest.to(code, codes)
                .filter(near -> near.charAt(0) == code.charAt(0))
                .map(near -> new RefusedException("accept.rule.near", shown, near))
                .orElseGet(() ->
                        new RefusedException(
                                "accept.rule",
                                shown,
                                codes.stream().sorted().collect(Collectors.joining(", "))));
    }

    /** What is not open is accepted already, or there is nothing to accept. */
    private void requireAccepted(
            Acceptances.Found found, Place place, Submission file, String submitter) {
        if (found.in(State.ACCEPTED) > 0) {
            return;
        }
        if (found.in(State.EXPLAINED) > 0) {
            throw new RefusedException("accept.explained", place.rule(), submitter);
        }
        var others = acceptances.openByRule(place.run(), file.id());
        var there =
                others.entrySet().stream()
                        .map(one -> one.getKey() + " (" + one.getValue() + ")")
                        .collect(Collectors.joining(", "));
        throw others.isEmpty()
                ? new RefusedException(
                        "accept.nothing.none", place.rule(), submitter, file.fileName())
                : new RefusedException(
                        "accept.nothing", place.rule(), submitter, file.fileName(), there);
    }

    private static void requireAcceptable(RuleEntry rule, Acceptances.Found found, Signed signed) {
        if (found.severity() == Severity.NOTE) {
            throw new RefusedException("accept.note", rule.code());
        }
        if (found.severity() == Severity.ERROR) {
            if (ACCEPTABLE.indexOf(rule.kind()) < 0) {
                throw new RefusedException(
                        "accept.never", rule.code(), Messages.text("accept.never." + rule.kind()));
            }
            if (signed.second().isEmpty()) {
                throw new RefusedException("accept.second", rule.code());
            }
        }
    }

    private static Map<String, String> details(
            AcceptRequest request, Submission file, RuleEntry rule, Signed signed, long count) {
        var details = new TreeMap<String, String>();
        details.put("year", Integer.toString(request.year()));
        details.put("geography", file.geography());
        details.put("file", file.fileName());
        details.put("sha256", file.sha256());
        details.put("rule", rule.code());
        details.put("cell", Optional.ofNullable(request.cell()).orElse("*"));
        details.put("findings", Long.toString(count));
        details.put("reason", signed.reason());
        details.put("second", signed.second());
        return details;
    }
}
