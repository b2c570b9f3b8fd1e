package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The lines under a table on one indicator: what is counted, who reported, source and signs. */
record TableNotes(Facts facts, Indicator indicator) {

    List<String> with(List<Row> rows) {
        var notes = new ArrayList<String>();
        notes.add(counted());
        notes.add(
                Messages.text(
                        "appendix.table.coverage",
                        Wording.reporters(facts.region(indicator)),
                        new Sources(facts).of(indicator)));
        if (indicator.regionOnly()) {
            notes.add(Messages.text("appendix.table.regionOnly"));
        }
        notes.addAll(new AnswerNotes(facts, indicator).lines());
        Legend.ofRows(rows).line().ifPresent(notes::add);
        return notes;
    }

    private String counted() {
        return Messages.text(
                indicator.perInhabitant()
                        ? "appendix.table.perInhabitant"
                        : "appendix.table.counted",
                Wording.open(indicator.numerator()),
                Wording.open(indicator.denominator().text()));
    }
}
