package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import java.util.IdentityHashMap;

/** The tables of a document as they will be set, each broken into lines only once. */
final class Measured {

    private final Fonts fonts;
    private final LineBreaker breaker;
    private final Typography type;
    private final IdentityHashMap<Table, MeasuredTable> tables = new IdentityHashMap<>();

    Measured(Fonts fonts, LineBreaker breaker, Typography type) {
        this.fonts = fonts;
        this.breaker = breaker;
        this.type = type;
    }

    /** The texts they are set in. */
    Typography type() {
        return type;
    }

    MeasuredTable of(Table table) {
        return tables.computeIfAbsent(table, _ -> MeasuredTable.of(table, fonts, breaker, type));
    }
}
