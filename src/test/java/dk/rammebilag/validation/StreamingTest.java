package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import java.lang.ref.WeakReference;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** 100.000 rows that are all wrong: everything is reported, and nothing piles up. */
class StreamingTest {

    private static final int ROWS = 100_000;

    @Test
    void everyFindingIsReportedAndNoRowIsKept() {
        var now = LocalDateTime.parse("2017-04-30T12:00");
        var counts = new TreeMap<String, Integer>();
        var reasons = new AtomicLong();
        var rows = new WrongRows();
        var report =
                new Report() {
                    @Override
                    public void found(Finding finding) {
                        counts.merge(finding.rule(), 1, Integer::sum);
                    }

                    @Override
                    public void notChecked(NotChecked notChecked) {
                        reasons.incrementAndGet();
                    }
                };

        new Validation(Agreements.of(2017))
                .check(
                        new Received("751.xlsx", "f".repeat(64), now, now),
                        rows,
                        Background.NONE,
                        report);

        assertThat(counts)
                .containsEntry("K07", ROWS)
                .containsEntry("B01", ROWS)
                .containsEntry("S13", ROWS / 2)
                .containsEntry("S06", ROWS);
        assertThat(reasons).hasValueLessThan(100);
        assertThat(rows.alive()).isLessThan(ROWS / 100);
    }

    /** Rows made when asked for; remembers which of them somebody still holds. */
    private static final class WrongRows implements SubmittedRows {

        private final List<WeakReference<Observation>> given = new ArrayList<>(ROWS);

        long alive() {
            System.gc();
            return given.stream().filter(row -> row.get() != null).count();
        }

        @Override
        public Stream<Observation> observations() {
            return IntStream.range(0, ROWS)
                    .mapToObj(i -> {
                        var row = row(i);
                        given.add(new WeakReference<>(row));
                        return row;
                    });
        }

        /** Two rows have the same key, and the target group is none. */
        private static Observation row(int i) {
            return new Observation(
                    text("VH1", i, 1),
                    text("%06d".formatted(i / 2), i, 2),
                    text("I alt", i, 3),
                    text("I alt", i, 4),
                    Cell.of(-1L, at(i, 5)),
                    Cell.of(5L, at(i, 6)),
                    Cell.blank(at(i, 7)));
        }

        private static Cell<String> text(String text, int i, int column) {
            return Cell.of(text, at(i, column));
        }

        private static CellRef at(int i, int column) {
            return new CellRef("Indikatorer", i + 2, column);
        }

        @Override
        public Stream<Fault> faults() {
            return IntStream.range(0, ROWS)
                    .mapToObj(
                            i -> new Fault("S06", at(i, 7), "x", "tekst", Map.of("kolonne", "x")));
        }

        @Override
        public Optional<Cover> cover() {
            return Optional.empty();
        }

        @Override
        public Stream<Target> targets() {
            return Stream.empty();
        }

        @Override
        public Stream<Initiative> initiatives() {
            return Stream.empty();
        }

        @Override
        public Stream<Offer> offers() {
            return Stream.empty();
        }

        @Override
        public Stream<Trade> trades() {
            return Stream.empty();
        }

        @Override
        public Stream<Need> needs() {
            return Stream.empty();
        }
    }
}
