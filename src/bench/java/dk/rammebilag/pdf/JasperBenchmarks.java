package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.bench.Cost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same tagged table of 5,000 rows and seven columns from us and from JasperReports, each time
 * in a process of its own.
 */
@Tag("bench")
class JasperBenchmarks {

    private static final int RUNS = 5;
    private static final String TIMES = "16";
    private static final double LARGEST_RATIO = 0.6;
    private static final List<String> FLAGS = List.of("-Xmx768m", "-XX:+UseSerialGC");

    @Test
    void aTableBesideJasperReports() throws Exception {
        var table = Rendered.pdf(SampleDocument.of(LargeDocument.table()));
        System.out.printf(
                "size: ours %d kB, JasperReports %d kB%n",
                table.length / 1024, JasperTable.pdf().length / 1024);
        var ours = new ArrayList<Cost>();
        var theirs = new ArrayList<Cost>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(Cost.of(LargeDocument.class, FLAGS, "table", TIMES));
            theirs.add(Cost.of(JasperTable.class, FLAGS, TIMES));
        }
        var ratio = print("warm, CPU of a rendering in ms", ours, theirs);
        ours.clear();
        theirs.clear();
        for (int i = 0; i < RUNS; i++) {
            ours.add(Cost.of(LargeDocument.class, FLAGS, "table", "1"));
            theirs.add(Cost.of(JasperTable.class, FLAGS, "1"));
        }
        print("cold, CPU of the only rendering in ms", ours, theirs);
        System.out.printf(
                "process of one rendering: CPU %d and %d ms, peak %d and %d MB%n",
                Cost.median(ours, Cost::milliseconds),
                Cost.median(theirs, Cost::milliseconds),
                Cost.median(ours, Cost::peak) / 1024,
                Cost.median(theirs, Cost::peak) / 1024);
        assertThat(ratio).isLessThanOrEqualTo(LARGEST_RATIO);
    }

    private static double print(String what, List<Cost> ours, List<Cost> theirs) {
        var our = Cost.median(ours, Cost::answer) / 1000.0;
        var their = Cost.median(theirs, Cost::answer) / 1000.0;
        System.out.printf(
                "%s: ours %.0f, JasperReports %.0f, ratio %.2f%n", what, our, their, our / their);
        return our / their;
    }
}
