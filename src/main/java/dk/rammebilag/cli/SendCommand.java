package dk.rammebilag.cli;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.distribution.Dispatch;
import dk.rammebilag.distribution.Kind;
import dk.rammebilag.distribution.MailServer;
import dk.rammebilag.distribution.MailingPlan;
import dk.rammebilag.distribution.Outcome;
import dk.rammebilag.distribution.Returns;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Inbox;
import dk.rammebilag.schedule.EventBook;
import dk.rammebilag.schedule.ScheduleApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code send}: the letters of a year, after they have been seen. */
@Command(name = "send")
final class SendCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private DataFolders folders = new DataFolders();
    @Mixin private MailOption mail = new MailOption();

    @Option(
            names = "--what",
            paramLabel = "feedback|forms|reminders",
            descriptionKey = "option.what")
    private Kind kind = Kind.FEEDBACK;

    @Option(names = "--kommune", paramLabel = "751", descriptionKey = "option.kommune.send")
    private @Nullable String code;

    @Option(names = "--dry-run", descriptionKey = "option.dryrun")
    private boolean dryRun;

    @Option(names = "--confirm", paramLabel = "CODE", descriptionKey = "option.confirm")
    private @Nullable String confirmed;

    @Option(names = "--forms", paramLabel = "DIR", descriptionKey = "option.forms")
    private @Nullable Path forms;

    @Option(names = "--contacts", paramLabel = "FILE", descriptionKey = "option.contacts")
    private @Nullable Path contacts;

    @Option(names = "--post", paramLabel = "DIR", descriptionKey = "option.post")
    private @Nullable Path post;

    @Option(names = "--returned", paramLabel = "FILE", descriptionKey = "option.returned")
    private @Nullable Path returned;

    @Override
    public Integer call() {
        if (dryRun && confirmed != null) {
            throw new UsageException(Messages.text("cli.send.both"));
        }
        if (kind == Kind.FEEDBACK || returned != null) {
            folders.requireRun(year.value(), "cli.send.noData");
        } else {
            Folders.requireCatalogue(year.value(), folders.templates());
        }
        requireSubmitter();
        try (var context =
                Application.start(folders.database(), mail.settings(), ScheduleApplication.class)) {
            if (returned != null) {
                var submitter = context.getBean(Returns.class).note(year.value(), returned);
                streams.out().println(Messages.text("cli.send.returned", submitter));
                return ExitCode.NOT_ALL_USABLE;
            }
            var post = context.getBean(MailServer.class).post(postFolder());
            var mailing =
                    context.getBean(MailingPlan.class)
                            .of(
                                    new MailingPlan.Order(
                                            folders.templates(),
                                            year.value(),
                                            kind,
                                            code,
                                            formFolder(),
                                            contactFile(),
                                            null));
            var dispatch = context.getBean(Dispatch.class);
            var account = new MailingAccount(streams.out(), year.value(), kind, code, mailing);
            if (confirmed == null) {
                account.dryRun(dispatch.standing(mailing), post);
                return mailing.unsendable().isEmpty() ? ExitCode.DONE : ExitCode.NOT_ALL_USABLE;
            }
            if (!mailing.code().equals(confirmed.strip())) {
                account.dryRun(dispatch.standing(mailing), post);
                throw new UsageException(Messages.text("cli.send.other", confirmed));
            }
            var outcomes = dispatch.send(mailing, post, code != null);
            account.sent(outcomes, post);
            if (code == null && outcomes.stream().allMatch(Outcome::isDone)) {
                context.getBean(EventBook.class)
                        .sent(year.value(), kind, Messages.text("calendar.note.byHand"));
            }
            return mailing.unsendable().isEmpty() && outcomes.stream().allMatch(Outcome::isDone)
                    ? ExitCode.DONE
                    : ExitCode.NOT_ALL_USABLE;
        }
    }

    private void requireSubmitter() {
        if (code == null) {
            return;
        }
        var geography = CatalogueLoader.load(folders.templates(), year.value()).geography();
        if (geography.submitter(code).isEmpty()) {
            throw new UsageException(
                    Messages.text(
                            "cli.usage.kommune",
                            code,
                            geography.submitters().stream()
                                    .map(Municipality::code)
                                    .collect(Collectors.joining(", "))));
        }
    }

    private Path postFolder() {
        return Folders.chosen(post).orElseGet(() -> Home.find().post(year.value()));
    }

    private Path formFolder() {
        return Folders.chosen(forms).orElseGet(() -> Home.find().forms(year.value()));
    }

    /** One that is named must be there; the other need not be. */
    private Path contactFile() {
        var named = Folders.chosen(contacts);
        named.filter(file -> !Files.isRegularFile(file))
                .ifPresent(file -> {
                    throw new UsageException(Messages.text("cli.send.noContacts", file));
                });
        return named.orElseGet(() -> Home.find().input(year.value()).resolve(Inbox.CONTACTS));
    }
}
