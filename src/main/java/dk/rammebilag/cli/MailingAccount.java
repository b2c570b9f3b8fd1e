package dk.rammebilag.cli;

import dk.rammebilag.distribution.Kind;
import dk.rammebilag.distribution.Letter;
import dk.rammebilag.distribution.Mailing;
import dk.rammebilag.distribution.Outcome;
import dk.rammebilag.distribution.Post;
import dk.rammebilag.distribution.State;
import dk.rammebilag.language.Messages;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is to be sent or was.
 *
 * @param out where to
 * @param year the year of the agreement
 * @param kind which letters
 * @param only code of the one submitter that was meant; null for all
 * @param mailing the letters
 */
record MailingAccount(
        PrintWriter out, int year, Kind kind, @Nullable String only, Mailing mailing) {

    /** What would be sent, and how to have it sent. */
    void dryRun(List<Outcome> standing, Post post) {
        out.println(Messages.text("cli.send.dry", kind.word(), number(), mailing.letters().size()));
        out.println(post.description());
        standing.forEach(this::letter);
        left();
        if (standing.stream().anyMatch(outcome -> !outcome.isSettled(only != null))) {
            out.println(Messages.text("cli.send.how", command()));
        } else {
            out.println(Messages.text("cli.send.nothing"));
        }
    }

    /** What was sent. */
    void sent(List<Outcome> outcomes, Post post) {
        outcomes.forEach(this::outcome);
        left();
        var count = outcomes.stream().filter(Outcome::now).filter(Outcome::isDone).count();
        var before = outcomes.stream().filter(o -> !o.now()).filter(Outcome::isDone).count();
        out.println(
                Messages.text(
                        "cli.send.sum",
                        count,
                        before,
                        outcomes.size() - count - before + mailing.unsendable().size()));
        out.println(post.description());
        if (!outcomes.stream().allMatch(Outcome::isDone)) {
            out.println(Messages.text("cli.send.again", command()));
        }
    }

    private void letter(Outcome standing) {
        var letter = standing.letter();
        out.println(
                Messages.text(
                        letter.isConfidential() ? "cli.send.confidential" : "cli.send.letter",
                        letter.addressee().code(),
                        letter.addressee().name(),
                        letter.addressee().address(),
                        letter.subject(),
                        enclosed(letter)));
        standing.state().ifPresent(state -> out.println("  " + sentence(state, standing)));
    }

    private void outcome(Outcome outcome) {
        var letter = outcome.letter();
        out.println(
                Messages.text(
                        "cli.send.line",
                        letter.addressee().code(),
                        letter.addressee().name(),
                        outcome.state()
                                .map(state -> sentence(state, outcome))
                                .orElseGet(() -> Messages.text("cli.send.state.waits"))));
    }

    private static String sentence(State state, Outcome outcome) {
        var key = "cli.send.state." + state.name().toLowerCase(Locale.ROOT);
        return Messages.text(
                !outcome.now() && state == State.SENT ? key + ".before" : key, outcome.answer());
    }

    private static String enclosed(Letter letter) {
        return letter.enclosed().isEmpty()
                ? Messages.text("cli.send.alone")
                : letter.enclosed().stream().collect(Collectors.joining(", "));
    }

    private void left() {
        for (var unsendable : mailing.unsendable()) {
            out.println(
                    Messages.text(
                            "cli.send.line",
                            unsendable.code(),
                            unsendable.name(),
                            unsendable.reason()));
        }
    }

    private String command() {
        var command = new StringBuilder("./rammebilag send --year ").append(number());
        if (kind != Kind.FEEDBACK) {
            command.append(" --what ").append(kind.option());
        }
        if (only != null) {
            command.append(" --kommune ").append(only);
        }
        return command.append(" --confirm ").append(mailing.code()).toString();
    }

    private String number() {
        return Integer.toString(year);
    }
}
