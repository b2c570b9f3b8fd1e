package dk.rammebilag.appendix;

import static java.util.stream.Collectors.joining;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Chart;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Plot;
import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.Value;
import java.util.List;

/**
 * A document as plain text, as a reader would read it aloud; a space that holds is an underscore.
 */
final class Dump {

    private Dump() {}

    static String of(Document document) {
        return text(head(document.properties()) + "\n\n" + of(document.blocks()));
    }

    static String of(Book book) {
        return text(
                head(book.properties())
                        + book.introduction().stream().map(line -> "\n< " + line).collect(joining())
                        + "\n\n"
                        + book.sheets().stream()
                                .map(sheet ->
                                        "[["
                                                + sheet.name()
                                                + "]]\n"
                                                + of(table(sheet))
                                                + sheet.plots().stream()
                                                        .map(plot -> of(plot, table(sheet)))
                                                        .collect(joining()))
                                .collect(joining("\n\n"))
                        + "\n\n[[]]"
                        + notes(book.notes()));
    }

    private static String of(Plot plot, Table table) {
        return "\n\n[["
                + plot.name()
                + "]]\n"
                + plot.shape()
                + " "
                + plot.title()
                + "\n("
                + plot.alternative()
                + ")\n"
                + plot.across()
                + " / "
                + plot.along()
                + plot.points().stream()
                        .map(point ->
                                "\n  "
                                        + cell(table, point.label())
                                        + ": "
                                        + cell(table, point.value())
                                        + (point.highlighted() ? " <" : ""))
                        .collect(joining())
                + notes(plot.notes());
    }

    private static String cell(Table table, Plot.Cell cell) {
        return cell.row() == 0
                ? table.columns().get(cell.column()).header()
                : table.rows().get(cell.row() - 1).values().get(cell.column()).printed();
    }

    private static Table table(Book.Sheet sheet) {
        return new Table(
                sheet.caption(), sheet.columns(), sheet.rows().get().toList(), sheet.notes());
    }

    static String of(List<? extends Block> blocks) {
        return text(blocks.stream().map(Dump::of).collect(joining("\n\n")));
    }

    private static String head(Properties p) {
        return String.join(
                "\n",
                p.title(),
                p.subject(),
                p.author() + " / " + p.agreement() + " / " + p.state() + " / " + p.created(),
                p.tint() + p.coverLines().stream().map(line -> "\n| " + line).collect(joining()));
    }

    private static String of(Block block) {
        return switch (block) {
            case Heading(var level, var text) -> "#".repeat(level) + " " + text;
            case Paragraph paragraph -> paragraph.text();
            case Bullets(var points) ->
                    points.stream().map(p -> "- " + p.text()).collect(joining("\n"));
            case KeyFigures(var figures) ->
                    figures.stream()
                            .map(f -> "[" + f.value() + " / " + f.label() + " / " + f.note() + "]")
                            .collect(joining("\n"));
            case Note(var text) -> "> " + text;
            case PageBreak _ -> "-----";
            case Table table -> of(table);
            case BarChart chart -> of(chart);
            case DotChart chart -> of(chart, chart.dots());
            case TrendChart chart -> of(chart, chart.series());
            case ProgressChart chart -> of(chart, chart.ways());
            case Matrix matrix -> of(matrix);
        };
    }

    private static String of(Table table) {
        return "== "
                + table.caption()
                + "\n"
                + table.columns().stream().map(Table.Column::header).collect(joining(" | "))
                + table.rows().stream()
                        .map(row ->
                                (row.summary() ? "\n= " : "\n")
                                        + row.values().stream()
                                                .map(Value::printed)
                                                .collect(joining(" | ")))
                        .collect(joining())
                + notes(table.notes());
    }

    private static String of(Chart chart, List<?> marks) {
        return "~~ "
                + chart.title()
                + marks.stream().map(mark -> "\n" + mark).collect(joining())
                + "\nalt: "
                + chart.alternative()
                + notes(chart.notes());
    }

    private static String of(Matrix matrix) {
        return "== "
                + matrix.caption()
                + "\n"
                + matrix.corner()
                + " | "
                + String.join(" | ", matrix.columns())
                + matrix.rows().stream()
                        .map(row ->
                                "\n"
                                        + row.label()
                                        + row.cells().stream()
                                                .map(cell -> " | " + cell.value().printed())
                                                .collect(joining()))
                        .collect(joining())
                + notes(matrix.notes());
    }

    private static String of(BarChart chart) {
        var reference = chart.reference();
        return "~~ "
                + chart.title()
                + chart.bars().stream()
                        .map(bar ->
                                (bar.highlighted() ? "\n* " : "\n")
                                        + bar.label()
                                        + " | "
                                        + printed(bar.value(), chart))
                        .collect(joining())
                + (reference == null
                        ? ""
                        : "\n= " + reference.label() + " | " + printed(reference.value(), chart))
                + "\nalt: "
                + chart.alternative()
                + notes(chart.notes());
    }

    private static String printed(java.math.BigDecimal value, BarChart chart) {
        return new Value.Numeric(value, chart.decimals()).printed();
    }

    private static String notes(List<String> notes) {
        return notes.stream().map(note -> "\n> " + note).collect(joining());
    }

    private static String text(String text) {
        return text.replace('\u00a0', '_');
    }
}
