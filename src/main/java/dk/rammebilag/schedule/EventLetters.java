package dk.rammebilag.schedule;

import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Event;
import dk.rammebilag.catalogue.EventKind;
import dk.rammebilag.distribution.Dispatch;
import dk.rammebilag.distribution.Kind;
import dk.rammebilag.distribution.MailServer;
import dk.rammebilag.distribution.Mailing;
import dk.rammebilag.distribution.MailingPlan;
import dk.rammebilag.distribution.Outcome;
import dk.rammebilag.distribution.Post;
import dk.rammebilag.form.FormFolder;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.AcceptedSubmissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The events that write to the submitters. Nothing leaves that nobody has seen, unless the calendar
 * says so.
 */
@Component
class EventLetters {

    private final AcceptedSubmissions accepted;
    private final MailingPlan plan;
    private final MailServer server;
    private final Dispatch dispatch;

    EventLetters(
            AcceptedSubmissions accepted, MailingPlan plan, MailServer server, Dispatch dispatch) {
        this.accepted = accepted;
        this.plan = plan;
        this.server = server;
        this.dispatch = dispatch;
    }

    /** Makes the letters of an event and sends them if it sends. */
    Deed write(int year, Event event, Places places) {
        var kind = event.kind() == EventKind.FORMS ? Kind.FORMS : Kind.REMINDERS;
        if (kind == Kind.FORMS) {
            writeForms(year, places);
        }
        // The letters of one event stay the same however often and on whatever day it is tried.
        var day = event.sends() ? event.due().toLocalDate() : null;
        var mailing =
                plan.of(
                        new MailingPlan.Order(
                                places.templates(),
                                year,
                                kind,
                                null,
                                places.forms(year),
                                places.contacts(year),
                                day));
        if (mailing.letters().isEmpty() && mailing.unsendable().isEmpty()) {
            return new Deed.Ended(State.DONE, 0, Messages.text("calendar.note.nobody"));
        }
        return event.sends() && !mailing.letters().isEmpty()
                ? send(mailing, server.post(places.post(year)))
                : new Deed.Ended(State.WAITING, 0, ready(year, kind, mailing));
    }

    /** Forms somebody has changed are left and sent as they are. */
    private void writeForms(int year, Places places) {
        var catalogue = CatalogueLoader.load(places.templates(), year);
        var folder = new FormFolder(catalogue, places.forms(year));
        try {
            for (var submitter : catalogue.geography().submitters()) {
                folder.write(submitter, accepted.lastYear(catalogue, submitter));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ready(int year, Kind kind, Mailing mailing) {
        return Messages.text(
                "calendar.note.ready",
                mailing.letters().size(),
                mailing.unsendable().size(),
                Integer.toString(year),
                kind.option());
    }

    private Deed send(Mailing mailing, Post post) {
        var outcomes = dispatch.send(mailing, post, false);
        var open = outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        var unsent = mailing.unsendable().size();
        if (open.stream().anyMatch(outcome -> !outcome.isSettled(false))) {
            return new Deed.Failed(
                    Messages.text(
                            "calendar.failed.letters", open.size(), outcomes.size(), answer(open)));
        }
        var sent = outcomes.size() - open.size();
        return post.taken() == dk.rammebilag.distribution.State.SENT
                ? new Deed.Ended(
                        State.DONE,
                        0,
                        Messages.text("calendar.note.sent", sent, unsent + open.size()))
                : new Deed.Ended(
                        State.WAITING,
                        0,
                        Messages.text("calendar.note.files", sent, unsent, post.description()));
    }

    private static String answer(List<Outcome> open) {
        return open.stream()
                .map(Outcome::answer)
                .filter(answer -> !answer.isEmpty())
                .findFirst()
                .orElse("");
    }
}
