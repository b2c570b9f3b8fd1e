package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.appendix.Submitted.Found;
import dk.rammebilag.appendix.Submitted.Receipt;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.validation.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What the check has found, rule by rule; first why a submission is not used. Never a value. */
record FoundByRule(Facts facts) {

    private record Rule(RuleEntry entry, List<Found> found, long submitters) {

        long count() {
            return found.stream().mapToLong(Found::count).sum();
        }

        long open() {
            return found.stream()
                    .filter(one -> one.state() == State.OPEN)
                    .mapToLong(Found::count)
                    .sum();
        }
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var absent = absent();
        if (!absent.isEmpty()) {
            blocks.add(new Bullets(absent));
        }
        var rules = rules();
        blocks.add(rules.isEmpty() ? Paragraph.of(text("appendix.found.none")) : table(rules));
        return blocks;
    }

    /** Whose submission is not used, and what stands in its way. */
    private List<Paragraph> absent() {
        return facts.submitters().stream()
                .filter(one -> !facts.basis().used().contains(one.code()))
                .map(one -> Paragraph.of(reason(one)))
                .toList();
    }

    private String reason(Municipality submitter) {
        var faults =
                facts.basis().submitted().receipts().stream()
                        .filter(receipt -> receipt.submitter().equals(submitter.code()))
                        .flatMap(receipt -> receipt.found().stream())
                        .filter(found -> found.isOpen(Severity.ERROR))
                        .sorted(Comparator.comparingLong(Found::count).reversed())
                        .map(found ->
                                text(
                                        "appendix.found.fault",
                                        facts.catalogue().rule(found.rule()).title(),
                                        Wording.count(found.count())))
                        .toList();
        var status = facts.basis().status(submitter.code()).word().toLowerCase(Messages.DANISH);
        return faults.isEmpty()
                ? text("appendix.found.absent", submitter.name(), status)
                : text("appendix.found.rejected", submitter.name(), status, Wording.list(faults));
    }

    /** Faults first, then warnings; mere notes are left out. */
    private List<Rule> rules() {
        var receipts = facts.basis().submitted().receipts();
        return receipts.stream()
                .flatMap(receipt -> receipt.found().stream())
                .filter(found -> found.severity() != Severity.NOTE)
                .collect(Collectors.groupingBy(Found::rule))
                .entrySet()
                .stream()
                .map(rule ->
                        new Rule(
                                facts.catalogue().rule(rule.getKey()),
                                rule.getValue(),
                                receipts.stream().filter(r -> has(r, rule.getKey())).count()))
                .sorted(
                        Comparator.comparing((Rule rule) -> rule.entry().severity())
                                .thenComparing(Comparator.comparingLong(Rule::count).reversed())
                                .thenComparing(Rule::entry, RuleEntry.ORDER))
                .toList();
    }

    private static boolean has(Receipt receipt, String rule) {
        return receipt.found().stream().anyMatch(found -> found.rule().equals(rule));
    }

    private Table table(List<Rule> rules) {
        var rows = rules.stream().map(FoundByRule::row).toList();
        return new Table(
                text("appendix.found.caption", facts.year()),
                List.of(
                        Column.words(text("appendix.found.column.rule"), 5),
                        Column.words(text("appendix.found.column.severity"), 1.4),
                        Column.numbers(text("appendix.supply.column.submitters"), 1.4),
                        Column.numbers(text("appendix.found.column.found"), 1),
                        Column.numbers(text("appendix.found.column.open"), 1.4)),
                rows,
                RegionalFigures.notes(rows, text("appendix.found.note")));
    }

    private static Row row(Rule rule) {
        return Row.of(
                Value.text(text("appendix.found.rule", rule.entry().title(), rule.entry().code())),
                Value.text(
                        text("appendix.found.severity." + Wording.word(rule.entry().severity()))),
                Value.count(rule.submitters()),
                Value.count(rule.count()),
                Value.count(rule.open()));
    }
}
