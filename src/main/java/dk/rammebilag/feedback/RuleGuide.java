package dk.rammebilag.feedback;

import static dk.rammebilag.document.Table.Column.words;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.util.Collection;
import java.util.List;

/** The sheet that explains the rules a report names; every code in the report leads to it. */
final class RuleGuide {

    private final Catalogue catalogue;
    private final List<RuleEntry> rules;
    private final List<String> codes;

    /**
     * @param codes of the rules to explain
     * @throws IllegalArgumentException if the catalogue does not have one of them
     */
    RuleGuide(Catalogue catalogue, Collection<String> codes) {
        this.catalogue = catalogue;
        rules = codes.stream().map(catalogue::rule).sorted(RuleEntry.ORDER).toList();
        this.codes = rules.stream().map(RuleEntry::code).toList();
    }

    /** A code that leads to its explanation. */
    Value link(String code) {
        var row = new Destination.Row(text("feedback.rules.sheet"), codes.indexOf(code) + 1);
        return new Value.Link(code, row);
    }

    Book.Sheet sheet() {
        return new Book.Sheet(
                text("feedback.rules.sheet"),
                text("feedback.rules.title"),
                List.of(text("feedback.rules.note")),
                List.of(
                        words(text("feedback.rule"), 1),
                        words(text("feedback.severity"), 2),
                        words(text("feedback.rules.checks"), 4),
                        words(text("feedback.message"), 7),
                        words(text("feedback.remedy"), 7),
                        words(text("feedback.rules.limits"), 3),
                        words(text("feedback.rules.validity"), 2)),
                () -> rules.stream().map(this::row),
                text("feedback.rules.none"),
                false);
    }

    private Table.Row row(RuleEntry rule) {
        return Table.Row.of(
                code(rule.code()),
                Value.text(text("feedback.severity." + rule.severity().code())),
                Value.text(rule.title()),
                Value.text(rule.message()),
                Value.text(rule.remedy()),
                FindingRows.orNil(RuleWords.limits(rule)),
                Value.text(RuleWords.validity(rule.validity())));
    }

    private Value code(String code) {
        return catalogue
                .guide()
                .<Value>map(guide -> new Value.Link(code, new Destination.Page(guide + "#" + code)))
                .orElseGet(() -> Value.text(code));
    }
}
