package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.appendix.Submitted.ReportedInitiative;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.List;

/** What the kommuner do for a goal, as they have reported it. */
record InitiativeTable(Facts facts, SupplyCells cells, Goal goal) {

    Block block() {
        var reported =
                facts.submitters().stream()
                        .flatMap(submitter ->
                                facts.basis().submitted().initiatives().stream()
                                        .filter(one -> one.submitter().equals(submitter.code())))
                        .filter(initiative -> initiative.goal().equals(goal.key()))
                        .toList();
        return reported.isEmpty()
                ? Paragraph.of(text("appendix.initiatives.none"))
                : new Table(
                        text("appendix.initiatives.caption", goal.title(), facts.year()),
                        List.of(
                                Column.words(text("appendix.column.municipality"), 1.6),
                                Column.words(text("appendix.initiatives.column.title"), 4),
                                Column.words(text("appendix.initiatives.column.evidence"), 1.7),
                                Column.words(text("appendix.initiatives.column.status"), 1.2)),
                        reported.stream().map(this::row).toList(),
                        notes(reported));
    }

    private List<String> notes(List<ReportedInitiative> reported) {
        var silent =
                facts.submitters().stream()
                        .filter(submitter ->
                                reported.stream()
                                        .noneMatch(one -> one.submitter().equals(submitter.code())))
                        .map(Municipality::name)
                        .toList();
        var note = text("appendix.initiatives.note");
        return silent.isEmpty()
                ? List.of(note)
                : List.of(note, text("appendix.initiatives.silent", Wording.list(silent)));
    }

    private Row row(ReportedInitiative initiative) {
        return Row.of(
                Value.text(cells.party(initiative.submitter())),
                Value.text(initiative.title()),
                label("Vidensgrundlag", initiative.evidence()),
                label("Status", initiative.status()));
    }

    private Value label(String list, String code) {
        return code.isEmpty() ? SupplyCells.MISSING : Value.text(cells.label(list, code));
    }
}
