package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.Row;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Runs rules over one submission and reports what they say. */
final class Checking {

    private static final String PERSONAL_NUMBER = "P01";

    private final Setting setting;
    private final Answers answers;
    private final Report report;
    private final Wording wording;

    /** What has been said of whole sheets and of the file, so that it is said once a rule. */
    private final Set<NotChecked> said = new HashSet<>();

    Checking(Setting setting, Answers answers, Report report) {
        this.setting = setting;
        this.answers = answers;
        this.report = report;
        wording = new Wording(setting.catalogue());
    }

    /** Runs those of the rules that are in force. */
    <T> void run(List<Rule<T>> rules, T subject) {
        for (var rule : rules) {
            if (inForce(rule.code())) {
                rule.check()
                        .outcomes(subject, setting)
                        .forEach(outcome -> report(rule.code(), outcome));
            }
        }
    }

    /** Reports a row that was there before. */
    void repeat(Repeat repeat) {
        run(List.of(Repeat.RULE), repeat);
    }

    /** Says so where it cannot be told whether a row was there before. */
    void unrepeatable(Row row) {
        Repeat.unknown(row).ifPresent(why -> skip(List.of(Repeat.RULE), why));
    }

    /** Says that rules could not run. */
    void skip(List<? extends Rule<?>> rules, Unchecked why) {
        skipCodes(rules.stream().map(Rule::code).distinct().sorted().toList(), why);
    }

    /** Says that rules could not run, by their codes. */
    void skipCodes(Collection<String> codes, Unchecked why) {
        codes.stream().filter(this::inForce).forEach(code -> report(code, why));
    }

    /** Passes on what was found while reading. A personal number is never repeated. */
    void fault(Fault fault) {
        if (!inForce(fault.rule())) {
            return;
        }
        var mayBePersonal =
                fault.rule().equals(PERSONAL_NUMBER)
                        && !fault.given().equals(PersonalNumber.inNote());
        var given = mayBePersonal ? "" : fault.given();
        report(fault.rule(), new Problem(fault.at(), given, fault.expected(), fault.details()));
    }

    private boolean inForce(String rule) {
        return setting.catalogue().rule(rule).validity().includes(setting.year());
    }

    private void report(String rule, Outcome outcome) {
        var geography = setting.geography();
        var sha256 = setting.received().sha256();
        switch (outcome) {
            case Problem problem -> {
                var finding = wording.finding(rule, problem, geography, sha256);
                var explained =
                        finding.severity() == Severity.WARNING
                                && answers.answer(rule, finding.at());
                report.found(explained ? finding.in(State.EXPLAINED) : finding);
            }
            case Unchecked(var at, var reason) -> {
                var notChecked = new NotChecked(geography, sha256, rule, at, reason);
                if (at.row() > 0 || said.add(notChecked)) {
                    report.notChecked(notChecked);
                }
            }
        }
    }
}
