package dk.rammebilag.pdf;

import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A table broken into lines and ready to be set.
 *
 * @param columns where the columns stand
 * @param caption the lines of its caption
 * @param header its row of headers
 * @param rows its other rows
 * @param notes the lines of each note under it
 * @param flow how its rows are shared between pages
 */
record MeasuredTable(
        List<Column> columns,
        List<Line> caption,
        MeasuredRow header,
        List<MeasuredRow> rows,
        List<List<Line>> notes,
        RowFlow flow) {

    /** The space above and below a table. */
    static final float SPACE = 12;

    static final float BELOW_CAPTION = 4;
    static final float ABOVE_NOTES = 3;

    /** How many lines of notes need not be split. */
    private static final int MOST_NOTES = 20;

    /** The height of notes; of very many only of the first lines. */
    static float foot(List<List<Line>> notes, float leading) {
        var lines = notes.stream().mapToInt(List::size).sum();
        return ABOVE_NOTES
                + (lines <= MOST_NOTES
                        ? lines * leading
                        : new Stretch(notes.getFirst().size(), leading, 0).beginning());
    }

    static MeasuredTable of(Table table, Fonts fonts, LineBreaker breaker, Typography type) {
        var columns = new Columns(fonts, breaker, type).of(table);
        var headers = table.columns().stream().map(Table.Column::header).toList();
        var caption = breaker.lines(table.caption(), type.caption(), Style.MEASURE);
        var header = row(headers, List.of(), MeasuredRow.Kind.HEADER, type, columns, breaker);
        var rows = table.rows().stream().map(row -> row(row, type, columns, breaker)).toList();
        var notes =
                table.notes().stream()
                        .map(note -> breaker.lines(note, type.small(), Style.MEASURE))
                        .toList();
        var flow =
                new RowFlow(
                        caption.size() * type.caption().leading() + BELOW_CAPTION,
                        header.height(),
                        rows.stream().map(MeasuredRow::height).toList(),
                        foot(notes, type.small().leading()));
        return new MeasuredTable(columns, caption, header, rows, notes, flow);
    }

    /** The same with something of a height that must stand under it on its last page. */
    MeasuredTable over(float company) {
        return company == 0
                ? this
                : new MeasuredTable(columns, caption, header, rows, notes, flow.over(company));
    }

    private static MeasuredRow row(
            Row row, Typography type, List<Column> columns, LineBreaker breaker) {
        var kind = row.summary() ? MeasuredRow.Kind.SUMMARY : MeasuredRow.Kind.BODY;
        var texts = row.values().stream().map(value -> value.printed()).toList();
        return row(texts, row.values(), kind, type, columns, breaker);
    }

    private static MeasuredRow row(
            List<String> texts,
            List<Value> values,
            MeasuredRow.Kind kind,
            Typography type,
            List<Column> columns,
            LineBreaker breaker) {
        var style = kind.style(type);
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < texts.size(); i++) {
            cells.add(breaker.lines(texts.get(i), style, columns.get(i).inner()));
        }
        return new MeasuredRow(kind, style, cells, values);
    }
}
