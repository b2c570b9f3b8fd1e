package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Copies the rows of a worksheet: cells with a note get the format that is filled, and are put in
 * where there are none; what must not be repeated is masked, and a formula that gives it is lost.
 */
final class SheetCopy {

    private static final int AFTER_ALL = Integer.MAX_VALUE;

    private final PartCopy xml;
    private final SheetNotes notes;
    private final Twins twins;
    private final SharedTexts texts;
    private final ColumnGrid grid = new ColumnGrid();

    private String prefix = "";
    private int row;
    private int column;
    private int rowFormat = -1;
    private NavigableMap<Integer, CellNotes> waiting = new TreeMap<>();
    private boolean hasSharedText;

    SheetCopy(PartCopy xml, SheetNotes notes, Twins twins, SharedTexts texts) {
        this.xml = xml;
        this.notes = notes;
        this.twins = twins;
        this.texts = texts;
    }

    /** Widths and formats of the columns, once the rows are copied. */
    ColumnGrid grid() {
        return grid;
    }

    /** Takes the tag the part stands at. */
    void take() throws IOException {
        if (xml.isStart()) {
            start();
        } else {
            end();
        }
    }

    private void start() throws IOException {
        switch (xml.element()) {
            case "sheetFormatPr", "col" -> grid.take(xml);
            case "sheetData" -> {
                prefix = xml.prefix();
                if (xml.isEmpty() && !notes.isEmpty()) {
                    xml.fill(rows(AFTER_ALL));
                }
            }
            case "row" -> row();
            case "c" -> cell();
            default -> {}
        }
    }

    private void end() {
        switch (xml.element()) {
            case "v" -> {
                if (hasSharedText) {
                    texts.needed(xml.content());
                }
            }
            case "row" -> {
                if (!xml.isEmpty()) {
                    xml.before(cells(AFTER_ALL));
                }
            }
            case "sheetData" -> {
                if (!xml.isEmpty()) {
                    xml.before(rows(AFTER_ALL));
                }
            }
            default -> {}
        }
    }

    private void row() {
        var number = Numbers.of(xml.attribute("r"), row + 1);
        xml.before(rows(number));
        row = number;
        column = 0;
        rowFormat =
                "1".equals(xml.attribute("customFormat")) ? Numbers.of(xml.attribute("s"), 0) : -1;
        waiting = new TreeMap<>(notes.row(number));
        if (!waiting.isEmpty()) {
            // A hint how far the row reaches, which a cell that is put in may belie.
            xml.tag().without("spans");
            if (xml.isEmpty()) {
                xml.fill(cells(AFTER_ALL));
            }
        }
    }

    /** The rows before one that are not there, with the cells that have a note. */
    private String rows(int before) {
        var markup = new StringBuilder();
        for (var missing : notes.between(row, before).entrySet()) {
            row = missing.getKey();
            rowFormat = -1;
            waiting = new TreeMap<>(missing.getValue());
            markup.append('<').append(prefix).append("row r=\"").append(row).append("\">");
            markup.append(cells(AFTER_ALL)).append("</").append(prefix).append("row>");
        }
        return markup.toString();
    }

    /** The cells of the row before one that are not there. */
    private String cells(int before) {
        var markup = new StringBuilder();
        for (var missing = waiting.firstEntry();
                missing != null && missing.getKey() < before;
                missing = waiting.firstEntry()) {
            var at = missing.getKey();
            var format =
                    twins.of(
                            rowFormat < 0 ? grid.format(at) : rowFormat,
                            missing.getValue().gravest());
            markup.append('<').append(prefix).append("c r=\"").append(new Reference(row, at));
            markup.append("\" s=\"").append(format).append("\"/>");
            waiting.remove(at);
        }
        return markup.toString();
    }

    private void cell() throws IOException {
        var reference = xml.attribute("r");
        column = reference == null ? column + 1 : Reference.of(reference).column();
        hasSharedText = "s".equals(xml.attribute("t"));
        if (waiting.isEmpty() || waiting.firstKey() > column) {
            return;
        }
        xml.before(cells(column));
        var found = waiting.remove(column);
        if (found != null) {
            var format = twins.of(Numbers.of(xml.attribute("s"), 0), found.gravest());
            var tag = xml.tag().with("s", Integer.toString(format));
            if (found.isMasked()) {
                xml.replace(within -> masked(tag, within));
            }
        }
    }

    private String masked(Tag cell, List<Tag> within) {
        var formula = within.stream().filter(tag -> tag.element().equals("f")).findFirst();
        var text =
                formula.map(f ->
                                f.opening()
                                        + Masking.LOST
                                        + f.closing()
                                        + "<%1$sv>%2$s</%1$sv>"
                                                .formatted(prefix, PersonalNumber.removed()))
                        .orElse(
                                "<%1$sis><%1$st>%2$s</%1$st></%1$sis>"
                                        .formatted(prefix, PersonalNumber.removed()));
        return cell.with("t", formula.isPresent() ? "str" : "inlineStr").opening()
                + text
                + cell.closing();
    }
}
