package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.Made.made;
import static dk.rammebilag.appendix.Made.the;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.TrendChart;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the overview and the charts of a goal tell, and what they keep to themselves. */
class GoalsInTextTests {

    private static Counts three() {
        return new Counts()
                .total("A1", "710", 100, 1000)
                .total("A1", "727", 200, 1000)
                .total("A1", "751", 600, 1000)
                .region("A1", 900, 3000, 3);
    }

    @Test
    void dotsStandOverTheBandOfTheirMiddleHalf() throws IOException {
        var chart = the(DotChart.class, made(three(), "{{prikdiagram A1}}\n"));

        assertThat(chart.dots())
                .extracting(DotChart.Dot::label)
                .containsExactly("Aarhus", "Odder", "Favrskov");
        assertThat(chart.band())
                .isNotNull()
                .extracting(DotChart.Band::lower, DotChart.Band::middle, DotChart.Band::upper)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(
                        List.of(
                                BigDecimal.valueOf(15),
                                BigDecimal.valueOf(20),
                                BigDecimal.valueOf(40)));
        assertThat(chart.alternative())
                .contains("Højest: Aarhus med 60,0")
                .contains("Den midterste halvdel ligger mellem 15,0")
                .contains("medianen 20,0");
    }

    @Test
    void aLineOverTheYearsNeedsThreeOfThem() throws IOException {
        assertThat(Dump.of(made(three(), "{{udvikling A1}}\n")))
                .contains("kun offentliggjort tal for ét år");

        var two = three().before("A1", SmallRegion.REGION, 25, 100);
        assertThat(Dump.of(made(two, "{{udvikling A1}}\n")))
                .isEqualTo(
                        "Tallet for regionen kan ikke sammenlignes med tallet i rammeaftalen 2016,"
                                + " fordi det ikke er de samme kommuner, der indgår.");
        var same = three();
        for (var place : List.of("710", "727", "751", SmallRegion.REGION)) {
            same.before("A1", place, 250, 1000);
        }
        assertThat(Dump.of(made(same, "{{udvikling A1}}\n")))
                .isEqualTo(
                        "Tallet for regionen var 25,0_% i rammeaftalen 2016 og 30,0_% i rammeaftalen"
                                + " 2017.");

        var three = two.ago(2, "A1", SmallRegion.REGION, 24, 100);
        var chart = the(TrendChart.class, made(three, "{{udvikling A1}}\n"));
        assertThat(chart.years()).containsExactly(2015, 2016, 2017);
        assertThat(chart.series().getFirst().values())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        BigDecimal.valueOf(24), BigDecimal.valueOf(25), BigDecimal.valueOf(30));
        assertThat(chart.alternative()).contains("2016: 25,0").contains("2017: 30,0");
    }

    @Test
    void aRowOfAGoalTellsRegionSpreadAndWhoHasMoved() throws IOException {
        var counts =
                three().before("A1", "710", 100, 1000)
                        .before("A1", "727", 100, 1000)
                        .before("A1", "751", 700, 1000)
                        .before("A1", SmallRegion.REGION, 900, 3000);

        var rows = the(Table.class, made(counts, "{{målstatus}}\n")).rows();

        assertThat(rows.getFirst().values())
                .extracting(Value::printed)
                .containsExactly(
                        "Mål 1.1: Flere i job. Andel i job",
                        "30,0\u00a0% (3 af 6 kommuner)",
                        "ingen sikker ændring",
                        "10,0 – 20,0 – 60,0",
                        "1 bedre, 1 dårligere (af 3)");
    }

    /** Where nothing can be compared, nobody is told that nothing has changed. */
    @Test
    void aColumnInWhichNothingCanBeToldIsLeftOut() throws IOException {
        var blocks = made(three(), "{{hovedpointer}}\n\n{{målstatus}}\n");

        assertThat(the(Table.class, blocks).columns())
                .extracting(Table.Column::header)
                .containsExactly(
                        "Mål og tal", "Regionen", "Kommunerne: laveste – median – højeste");
        assertThat(Dump.of(blocks))
                .contains("2017 er det første år med tal")
                .doesNotContain("sikkerhed ændret");
    }

    /** The largest changes of the headline figures, one for each way, and never a hidden figure. */
    @Test
    void whatStandsOutHasItsNumberAndItsBilag() throws IOException {
        var counts =
                three().before("A1", "710", 100, 1000)
                        .before("A1", "727", 100, 1000)
                        .before("A1", "751", 500, 1000)
                        .before("A1", SmallRegion.REGION, 700, 3000);

        var points = the(Bullets.class, made(counts, "{{hovedpointer}}\n")).points();

        assertThat(points.stream().map(point -> point.text()))
                .anySatisfy(said ->
                        assertThat(said)
                                .startsWith("»Andel i job« er steget 6,7\u00a0pct.point siden 2016")
                                .contains("Det er den vej, målet peger. Se bilag 3."))
                .anySatisfy(said -> assertThat(said).contains("2 af de 3, der kan sammenlignes"))
                .anySatisfy(said -> assertThat(said).contains("mellem 15,0\u00a0% og 40,0\u00a0%"))
                .noneMatch(said -> said.contains("modsatte"));
    }

    @Test
    void aHiddenFigureIsInNoSentenceAndNoRow() throws IOException {
        var counts = new Counts().total("A1", "710", 3, 777).region("A1", 3, 777, 1);

        var told =
                Dump.of(
                        made(
                                counts,
                                "{{hovedpointer}}\n\n{{målstatus}}\n\n{{spredning}}\n\n{{prikdiagram A1}}\n"));

        assertThat(told).contains("..").doesNotContain("777", "0,4");
    }
}
