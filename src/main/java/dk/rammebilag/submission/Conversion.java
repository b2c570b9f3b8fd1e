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
        return switch (content) {
            case Content.Text text when column.type() == ColumnType.TEXT ->
                    Optional.of(text.text());
            case Content.Text text -> Optional.of(spelt(column.type(), text.line()));
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
        var number =
                switch (content) {
                    case Content.Text text ->
                            DanishNumber.of(text.line())
                                    .map(written -> new Content.Figure(written.value()));
                    case Content.Figure figure -> Optional.of(figure);
                    default -> Optional.<Content.Figure>empty();
                };
        return number.map(Content.Figure::value)
                .filter(value -> value.scale() <= column.decimals())
                .filter(value -> value.precision() - value.scale() <= DIGITS);
    }

    static Optional<LocalDate> date(Content content) {
        return switch (content) {
            case Content.Date(var date) -> Optional.of(date);
            case Content.Text text -> DanishDate.of(text.line());
            default -> Optional.empty();
        };
    }
}
