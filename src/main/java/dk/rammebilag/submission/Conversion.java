package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Content;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What a cell's content is worth in a column; empty where it is not of the column's type. */
final class Conversion {

    /** More whole digits are beyond what a spreadsheet holds exactly. */
    private static final int DIGITS = 15;

    private Conversion() {}

    static Optional<String> text(Column column, Content content) {
        // Most cells are texts: they pass before a switch over types, which costs more than it.
        if (content instanceof Content.Text text) {
            return Optional.of(
                    column.type() == ColumnType.TEXT
                            ? text.text()
                            : spelt(column.type(), text.line()));
        }
        return switch (content) {
            case Content.Figure figure -> Optional.of(spelt(column.type(), figure.shown()));
            case Content.Date date when column.type() == ColumnType.TEXT ->
                    Optional.of(date.shown());
            default -> Optional.empty();
        };
    }

    private static String spelt(ColumnType type, String line) {
        return switch (type) {
            case MUNICIPALITY -> CodeSpelling.municipality(line);
            case SECTION -> CodeSpelling.section(line);
            default -> line;
        };
    }

    static Optional<BigDecimal> number(Column column, Content content) {
        var value =
                content instanceof Content.Figure figure
                        ? Optional.of(figure.value())
                        : written(content);
        return value.filter(number -> number.scale() <= column.decimals())
                .filter(number -> number.precision() - number.scale() <= DIGITS);
    }

    private static Optional<BigDecimal> written(Content content) {
        return content instanceof Content.Text text
                ? DanishNumber.of(text.line())
                        .map(number -> new Content.Figure(number.value()).value())
                : Optional.empty();
    }

    static Optional<LocalDate> date(Content content) {
        return switch (content) {
            case Content.Date(var date) -> Optional.of(date);
            case Content.Text text -> DanishDate.of(text.line());
            default -> Optional.empty();
        };
    }
}
