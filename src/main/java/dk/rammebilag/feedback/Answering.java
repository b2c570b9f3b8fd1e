package dk.rammebilag.feedback;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;

/** Whether a finding still asks somebody for something, and how it was answered if not. */
final class Answering {

    private Answering() {}

    /** Whether somebody has to do something for the submission to be approved. */
    static boolean isAsked(Finding finding) {
        return Status.of(finding) != Status.APPROVED;
    }

    /** What to do: what the rule says, or nothing, and why. */
    static String remedy(Finding finding) {
        if (isUnanswered(finding)) {
            return hasLapsed(finding)
                    ? text("feedback.lapsed", lapsed(finding), finding.remedy())
                    : finding.remedy();
        }
        return text("feedback.answered", origin(finding));
    }

    /** Whether an earlier version explained it, and that does not hold any longer. */
    static boolean hasLapsed(Finding finding) {
        return isUnanswered(finding) && finding.answer().isEarlier();
    }

    private static boolean isUnanswered(Finding finding) {
        return finding.state() == State.OPEN || isAsked(finding);
    }

    /** Why what an earlier version explains does not answer the finding. */
    private static String lapsed(Finding finding) {
        var answer = finding.answer();
        return answer.text().isEmpty()
                ? text("feedback.lapsed.cover", answer.version(), finding.rule())
                : text("feedback.lapsed.row", answer.version(), answer.text());
    }

    /** Where the finding stands; a note waits for nobody. */
    static String state(Finding finding) {
        return finding.severity() == Severity.NOTE && finding.state() == State.OPEN
                ? text("feedback.state.note")
                : finding.state().word();
    }

    private static String origin(Finding finding) {
        if (finding.state() == State.ACCEPTED) {
            return text("feedback.answered.accepted", finding.answer().text());
        }
        if (finding.answer().isEarlier()) {
            return text(
                    "feedback.answered.earlier",
                    finding.answer().version(),
                    finding.answer().text());
        }
        var sheet = finding.at().row() == 0 ? "" : finding.at().sheet();
        if (sheet.equals(SheetLayout.OBSERVATIONS.sheet())) {
            return text("feedback.answered.row", "Forklaring");
        }
        return sheet.equals(SheetLayout.OFFERS.sheet())
                ? text("feedback.answered.row", "Bemærkning")
                : text("feedback.answered.cover");
    }
}
