package dk.rammebilag.distribution;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.distribution.Letter.Addressee;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.publication.PublishedFolder;
import dk.rammebilag.run.Correspondence;
import dk.rammebilag.run.Correspondence.Latest;
import dk.rammebilag.run.Correspondent;
import dk.rammebilag.run.Correspondent.Contact;
import dk.rammebilag.validation.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes the letters of a year; sends nothing and notes nothing. */
@Service
public class MailingPlan {

    /**
     * What is asked for.
     *
     * @param templates the folder of the agreements
     * @param year the year of the agreement
     * @param kind which letters
     * @param only code of the one submitter that is meant; null for all
     * @param forms the folder the forms are in
     * @param contacts the file that says whom to write to where no cover sheet does; need not exist
     * @param day the day reminders are of, one of which each gets a day; null for today
     */
    public record Order(
            Path templates,
            int year,
            Kind kind,
            @Nullable String only,
            Path forms,
            Path contacts,
            @Nullable LocalDate day) {}

    /** What one letter is made from. */
    private record Due(Correspondent to, String occasion, List<Path> files) {

        /** What a submitter wrote itself goes before what the office knows. */
        Due reachable(Map<String, Contact> contacts) {
            var known = contacts.get(to.code());
            return known == null || to.contact().isPresent()
                    ? this
                    : new Due(to.reachedBy(known), occasion, files);
        }
    }

    private final Correspondence correspondence;
    private final Clock clock;

    MailingPlan(Correspondence correspondence, Clock clock) {
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /**
     * The letters that are due, those that were sent before among them.
     *
     * @throws dk.rammebilag.catalogue.CatalogueException if a template cannot be used
     * @throws DistributionException if there is no run the letters could follow, its folder is not
     *     as the run left it, or the file of the contacts cannot be used
     */
    public Mailing of(Order order) {
        var catalogue = CatalogueLoader.load(order.templates(), order.year());
        var texts = LetterTexts.read(CatalogueLoader.folders(order.templates(), order.year()));
        var text = texts.of(order.kind());
        var contacts = ContactFile.read(order.contacts(), catalogue.geography());
        var letters = new ArrayList<Letter>();
        var unsendable = new ArrayList<Unsendable>();
        for (var one : due(order, catalogue)) {
            var due = one.reachable(contacts);
            var to = due.to();
            if (order.only() != null && !order.only().equals(to.code())) {
                continue;
            }
            var address = to.contact().map(Contact::email).flatMap(Addresses::usable);
            var missing = due.files().stream().filter(file -> !Files.isRegularFile(file));
            var absent = missing.findFirst();
            if (absent.isPresent()) {
                unsendable.add(left(to, "noFile", absent.get().getFileName()));
            } else if (address.isEmpty()) {
                unsendable.add(left(to, to.contact().isEmpty() ? "noAddress" : "badAddress"));
            } else {
                letters.add(letter(order, catalogue, text, due, address.get()));
            }
        }
        return new Mailing(letters, unsendable);
    }

    private List<Due> due(Order order, Catalogue catalogue) {
        return switch (order.kind()) {
            case FEEDBACK -> feedback(catalogue);
            case FORMS -> forms(order, catalogue);
            case REMINDERS -> reminders(order, catalogue);
        };
    }

    private List<Due> feedback(Catalogue catalogue) {
        var latest = latest(catalogue);
        var folder = latest.folder();
        var differing = folder.mismatches();
        if (!differing.isEmpty()) {
            throw new DistributionException(
                    "distribution.changed", folder.path(), differing.getFirst().message());
        }
        return latest.correspondents().stream()
                .filter(to -> to.status() != Status.MISSING)
                .map(to -> new Due(to, Long.toString(latest.round()), filesIn(folder, to)))
                .toList();
    }

    private Latest latest(Catalogue catalogue) {
        return correspondence
                .latest(catalogue, catalogue.year())
                .orElseThrow(() ->
                        new DistributionException(
                                "distribution.noRun", Integer.toString(catalogue.year())));
    }

    private static List<Path> filesIn(PublishedFolder folder, Correspondent to) {
        try (var files = Files.list(folder.path().resolve("kommuner").resolve(to.slug()))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Due> forms(Order order, Catalogue catalogue) {
        return known(catalogue).stream()
                .map(to -> new Due(to, "", List.of(order.forms().resolve(to.slug() + ".xlsx"))))
                .toList();
    }

    /** One a day, however often it is tried. */
    private List<Due> reminders(Order order, Catalogue catalogue) {
        var day = Optional.ofNullable(order.day()).orElseGet(() -> LocalDate.now(clock)).toString();
        return known(catalogue).stream()
                .filter(to -> to.status() == Status.MISSING)
                .map(to -> new Due(to, day, List.of()))
                .toList();
    }

    /** Every submitter: where it stands this year, and whom it named last. */
    private List<Correspondent> known(Catalogue catalogue) {
        var earlier = byCode(catalogue, catalogue.year() - 1);
        var now = byCode(catalogue, catalogue.year());
        return catalogue.geography().submitters().stream()
                .map(submitter -> known(submitter, now, earlier))
                .toList();
    }

    private static Correspondent known(
            Municipality submitter,
            Map<String, Correspondent> now,
            Map<String, Correspondent> earlier) {
        var current = now.getOrDefault(submitter.code(), Correspondence.unknown(submitter));
        return current.contact()
                .or(() ->
                        Optional.ofNullable(earlier.get(submitter.code()))
                                .flatMap(Correspondent::contact))
                .map(current::reachedBy)
                .orElse(current);
    }

    private Map<String, Correspondent> byCode(Catalogue catalogue, int year) {
        return correspondence.latest(catalogue, year).stream()
                .flatMap(latest -> latest.correspondents().stream())
                .collect(Collectors.toMap(Correspondent::code, Function.identity()));
    }

    private static Unsendable left(Correspondent to, String reason, Object... words) {
        return new Unsendable(
                to.code(), to.name(), Messages.text("distribution.left." + reason, words));
    }

    private static Letter letter(
            Order order, Catalogue catalogue, LetterText text, Due due, String address) {
        var to = due.to();
        var words = words(catalogue, to);
        return new Letter(
                order.kind(),
                order.year(),
                due.occasion(),
                new Addressee(to.code(), to.name(), to.slug(), address),
                text.subject(words),
                text.body(words),
                due.files().stream().map(MailingPlan::enclosure).toList());
    }

    private static Enclosure enclosure(Path file) {
        try {
            return Enclosure.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> words(Catalogue catalogue, Correspondent to) {
        return Map.of(
                Word.YEAR.written(), Integer.toString(catalogue.year()),
                Word.REGION.written(), catalogue.geography().region().name(),
                Word.SUBMITTER.written(), to.name(),
                Word.CONTACT.written(),
                        to.contact()
                                .map(Contact::name)
                                .filter(name -> !name.isBlank())
                                .orElseGet(() -> Messages.text("distribution.somebody")),
                Word.FILE.written(), to.file(),
                Word.STATUS.written(), to.status().word(),
                Word.DEADLINE.written(), DanishFormat.date(catalogue.cycle().deadline()));
    }
}
