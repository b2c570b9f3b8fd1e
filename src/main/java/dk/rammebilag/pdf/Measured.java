package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import java.util.IdentityHashMap;

/** The tables of a document as they will be set, each broken into lines only once. */
final class Measured {

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final IdentityHashMap<Table, MeasuredTable> tables = new IdentityHashMap<>();

    Measured(Fonts fonts, LineBreaker breaker) {
        this.fonts = fonts;
        this.breaker = breaker;
    }

    MeasuredTable of(Table table) {
        return tables.computeIfAbsent(table, _ -> MeasuredTable.of(table, fonts, breaker));
    }
}
