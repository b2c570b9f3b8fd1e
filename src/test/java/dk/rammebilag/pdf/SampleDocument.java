package dk.rammebilag.pdf;

import dk.rammebilag.document.Attachment;
import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Inline;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.Reference;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A document with every kind of block, as a goal area's bilag would have them. */
final class SampleDocument {

    static final List<String> NAMES =
            List.of(
                    "Horsens",
                    "Herning",
                    "Holstebro",
                    "Lemvig",
                    "Struer",
                    "Syddjurs",
                    "Norddjurs",
                    "Favrskov",
                    "Odder",
                    "Randers",
                    "Silkeborg",
                    "Samsø",
                    "Skanderborg",
                    "Aarhus",
                    "Ikast-Brande",
                    "Ringkøbing-Skjern",
                    "Hedensted",
                    "Skive",
                    "Viborg");

    private static final String PROSE =
            "Kommunerne og regionen har aftalt, at flere voksne med handicap skal kunne deltage i"
                    + " uddannelse, arbejde og foreningsliv på linje med andre. Målet følges med"
                    + " tal, som kommunerne indberetter én gang om året, og som her er lagt sammen"
                    + " for hele regionen. ";

    private SampleDocument() {}

    static Document of(int rowsOfLongTable) {
        return new Document(properties("Bilag 1: Voksenhandicap"), blocks(rowsOfLongTable));
    }

    /** The same with files within it. */
    static Document enclosing(Attachment... attachments) {
        var document = of(3);
        return new Document(document.properties(), document.blocks(), List.of(attachments));
    }

    static Document of(Block... blocks) {
        return new Document(properties("Bilag 1: Voksenhandicap"), List.of(blocks));
    }

    private static Properties properties(String title) {
        return new Properties(
                title,
                "Mål og resultater for voksenhandicap i Region Midtjylland",
                "Rammeaftalesekretariatet",
                "Rammeaftale 2017",
                "Udkast",
                true,
                "2017-123",
                "1.0",
                LocalDateTime.of(2017, 5, 2, 12, 0),
                "#1F4E79",
                List.of(
                        "17 af 19 kommuner har indberettet.",
                        "Eksempeldata: tallene er opdigtede."));
    }

    private static List<Block> blocks(int rowsOfLongTable) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, "Overblik"));
        blocks.add(Paragraph.of(PROSE + PROSE));
        blocks.add(
                new KeyFigures(
                        List.of(
                                new KeyFigures.KeyFigure(
                                        "12,5 %", "i uddannelse", "17 af 19 kommuner"),
                                new KeyFigures.KeyFigure(
                                        "21,3 %", "i beskæftigelse", "17 af 19 kommuner"),
                                new KeyFigures.KeyFigure(
                                        "31,0 %", "i uddannelse eller beskæftigelse", ""))));
        blocks.add(
                new Paragraph(
                        List.of(
                                new Inline.Plain("Mere om "),
                                new Inline.Strong("rammeaftalen"),
                                new Inline.Plain(" og dens "),
                                new Inline.Emphasis("bilag"),
                                new Inline.Plain(" findes hos "),
                                new Inline.Link("sekretariatet", "https://example.dk/rammeaftale"),
                                new Inline.Plain(", som også svarer på spørgsmål. " + PROSE))));
        blocks.add(bullets());
        blocks.add(new Heading(2, "Andel i uddannelse"));
        blocks.add(chart());
        blocks.add(table("Andel i uddannelse, pct., 2017", Math.min(19, rowsOfLongTable)));
        blocks.add(new Heading(3, "Fordelt på alder"));
        blocks.add(new Note("Kilde: kommunernes indberetninger, maj 2017."));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "Alle tal"));
        blocks.add(table("Alle tal", rowsOfLongTable));
        blocks.addAll(SampleFigures.chapter());
        return blocks;
    }

    static Bullets bullets() {
        return new Bullets(
                List.of(
                        Paragraph.of("Flere i uddannelse"),
                        Paragraph.of("Flere i arbejde på almindelige arbejdspladser: " + PROSE)));
    }

    static BarChart chart() {
        var bars = new ArrayList<BarChart.Bar>();
        for (int i = 0; i < NAMES.size(); i++) {
            bars.add(new BarChart.Bar(NAMES.get(i), BigDecimal.valueOf(240 - 11L * i, 1), i == 4));
        }
        return new BarChart(
                "Andel i uddannelse, pct., 2017",
                bars,
                1,
                new Reference("Regionen", BigDecimal.valueOf(125, 1)),
                "Søjlediagram. Højest er Horsens med 24,0 pct., lavest Viborg med 4,2 pct.",
                List.of("Ikke vist: Struer og Samsø, fordi tallene er små."));
    }

    static Table table(String caption, int rows) {
        var body = new ArrayList<Row>();
        for (int i = 0; i < rows; i++) {
            body.add(
                    Row.of(
                            Value.text(NAMES.get(i % NAMES.size())),
                            i % 7 == 3
                                    ? new Value.Signed(Sign.SUPPRESSED)
                                    : new Value.Numeric(BigDecimal.valueOf(1000 + 37L * i, 2), 1),
                            Value.count(13L * i),
                            Value.count(1234L + i)));
        }
        body.add(
                new Row(
                        List.of(
                                Value.text("Regionen"),
                                new Value.Numeric(new BigDecimal("12.45"), 1),
                                Value.count(4321),
                                Value.count(34567)),
                        true));
        return new Table(
                caption,
                List.of(
                        Column.words("Kommune", 3),
                        Column.numbers("Andel, pct.", 1.5),
                        Column.numbers("I uddannelse, personer", 2),
                        Column.numbers("Målgruppen, personer", 2)),
                body,
                List.of(".. vises ikke, fordi det handler om få personer"));
    }
}
