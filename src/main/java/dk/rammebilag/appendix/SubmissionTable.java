package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.appendix.Submitted.Receipt;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.DanishFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Who has submitted, when, and where it stands. */
record SubmissionTable(Facts facts) {

    Table table() {
        var rows = facts.submitters().stream().map(this::row).toList();
        return new Table(
                text(
                        "appendix.submissions.caption",
                        DanishFormat.date(facts.basis().asOf().toLocalDate())),
                List.of(
                        Column.words(text("appendix.supply.column.submitter"), 2.2),
                        Column.words(text("appendix.submissions.column.status"), 1.4),
                        Column.words(text("appendix.submissions.column.used"), 0.9),
                        Column.words(text("appendix.submissions.column.received"), 1.8),
                        Column.numbers(text("appendix.submissions.column.version"), 1),
                        Column.numbers(text("appendix.submissions.column.faults"), 0.8),
                        Column.numbers(text("appendix.submissions.column.open"), 1.2),
                        Column.numbers(text("appendix.submissions.column.explained"), 1.2),
                        Column.numbers(text("appendix.submissions.column.accepted"), 1.2)),
                rows,
                RegionalFigures.notes(rows, text("appendix.submissions.note")));
    }

    private Row row(Municipality submitter) {
        var receipt =
                facts.basis().submitted().receipts().stream()
                        .filter(r -> r.submitter().equals(submitter.code()))
                        .findFirst();
        var used = facts.basis().used().contains(submitter.code());
        return Row.of(
                Value.text(submitter.name()),
                Value.text(facts.basis().status(submitter.code()).word()),
                Value.text(text(used ? "appendix.supply.yes" : "appendix.supply.no")),
                receipt.map(r -> Value.text(received(r))).orElse(SupplyCells.NONE),
                receipt.flatMap(r -> Optional.ofNullable(r.version()))
                        .map(version -> Value.text(version.toString()))
                        .orElse(SupplyCells.NONE),
                count(receipt, Receipt::faults),
                count(receipt, Receipt::open),
                count(receipt, Receipt::explained),
                count(receipt, Receipt::accepted));
    }

    private String received(Receipt receipt) {
        var day = receipt.received().toLocalDate();
        var told = DanishFormat.date(day);
        return day.isAfter(facts.catalogue().cycle().deadline())
                ? text("appendix.submissions.late", told)
                : told;
    }

    private static Value count(Optional<Receipt> receipt, ToLongFunction<Receipt> number) {
        return receipt.map(r -> Value.count(number.applyAsLong(r))).orElse(SupplyCells.NONE);
    }
}
