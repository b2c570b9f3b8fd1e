package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Books for tests, and their way to a workbook and back. */
final class Books {

    static final LocalDateTime NOW = LocalDateTime.of(2017, 5, 1, 12, 0);

    static final Properties PROPERTIES =
            new Properties(
                    "Regionale tal 2017",
                    "Nøgletal for det specialiserede socialområde i Region Midtjylland.",
                    "Rammeaftalesekretariatet",
                    "Rammeaftale 2017",
                    "Udkast",
                    NOW,
                    "#1F4E79",
                    List.of("Eksempeldata: tallene er opdigtede."));

    static {
        // POI asks for a transformer for every part it saves. Among the libraries of the tests is
        // one that offers another than Java's, from a signed archive that is verified each time.
        System.setProperty(
                "javax.xml.transform.TransformerFactory",
                TransformerFactory.newDefaultInstance().getClass().getName());
    }

    private Books() {}

    /** Two sheets, with numbers of every kind, each sign, a summary row and notes. */
    static Book figures() {
        var columns =
                List.of(
                        Table.Column.words("Kommune", 3),
                        Table.Column.numbers("Andel i uddannelse, pct.", 2),
                        Table.Column.numbers("Borgere i målgruppen, antal", 2),
                        Table.Column.numbers("Ændring siden 2016, pct.point", 2));
        var rows =
                List.of(
                        Table.Row.of(
                                Value.text("Aarhus"),
                                number("12.345678", 1),
                                Value.count(12_345),
                                number("-1.2", 1)),
                        Table.Row.of(
                                Value.text("Ringkøbing-Skjern"),
                                new Value.Signed(Sign.SUPPRESSED),
                                Value.count(0),
                                new Value.Signed(Sign.MISSING)),
                        new Table.Row(
                                List.of(
                                        Value.text("Region Midtjylland"),
                                        number("10.04", 1),
                                        Value.count(98_765),
                                        new Value.Signed(Sign.NOT_APPLICABLE)),
                                true));
        var notes =
                List.of(
                        "Dækning: 17 af 19 kommuner. Kilde: indberetninger pr. 31.12.2016.",
                        "Tegn: - betyder nul, .. skjult, … mangler, · kan ikke forekomme.");
        return new Book(
                PROPERTIES,
                List.of("Tallene er beregnet af kommunernes egne indberetninger."),
                List.of(
                        new Book.Sheet(
                                "VH1 Uddannelse",
                                new Table("VH1: Andel i uddannelse, 2017", columns, rows, notes)),
                        new Book.Sheet(
                                "VH2 Job",
                                "VH2: Andel i job, 2017",
                                List.of(),
                                columns,
                                rows::stream,
                                "Ingen",
                                true)),
                List.of("Andele er summen af tællere delt med summen af nævnere.", "Små tal."));
    }

    /** A book of one sheet with one column of words. */
    static Book words(String... words) {
        return of(table(words));
    }

    static Table table(String... words) {
        var rows = Stream.of(words).map(word -> Table.Row.of(Value.text(word))).toList();
        return new Table("Ord", List.of(Table.Column.words("Ord", 1)), rows, List.of());
    }

    static Book of(Table... tables) {
        var sheets =
                IntStream.range(0, tables.length)
                        .mapToObj(i -> new Book.Sheet("Ark " + (i + 1), tables[i]))
                        .toList();
        return new Book(PROPERTIES, List.of(), sheets, List.of());
    }

    static Value number(String exact, int decimals) {
        return new Value.Numeric(new BigDecimal(exact), decimals);
    }

    static byte[] render(Book book) {
        var out = new ByteArrayOutputStream();
        try {
            new BookRenderer().render(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(Book book) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(render(book)));
    }
}
