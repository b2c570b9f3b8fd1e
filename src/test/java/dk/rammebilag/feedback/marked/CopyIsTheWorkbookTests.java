package dk.rammebilag.feedback.marked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.util.CellAddress;

/** The copy is the submitter's own workbook but for fills and comments of what was found. */
class CopyIsTheWorkbookTests {

    private static final List<String> FILLS =
            List.of("FFC7CE", "C00000", "FFEB9C", "7F6000", "DDEBF7", "1F4E79");

    @Property(tries = 60)
    void onlyFaultyCellsChangeAndOnlyTheirFillAndComment(@ForAll long seed) throws IOException {
        var random = new Random(seed);
        var submitted = RandomWorkbook.of(random);
        var found = found(random);
        var copy = Copies.of(submitted, found.values().toArray(Finding[]::new));
        try (var before = Copies.open(submitted);
                var after = Copies.open(copy)) {
            var was = Portrait.of(before);
            var is = Portrait.of(after);
            assertThat(is).hasSameSizeAs(was);
            for (var i = 0; i < was.size(); i++) {
                var sheet = RandomWorkbook.SHEETS.get(i);
                var here = new TreeMap<CellAddress, Finding>();
                found.forEach((at, finding) -> {
                    if (at.sheet().equals(sheet)) {
                        here.put(new CellAddress(at.row() - 1, at.column() - 1), finding);
                    }
                });
                check(was.get(i), is.get(i), here);
            }
        }
    }

    private static Map<CellRef, Finding> found(Random random) {
        var found = new HashMap<CellRef, Finding>();
        for (var n = random.nextInt(1, 12); n > 0; n--) {
            var at =
                    new CellRef(
                            RandomWorkbook.SHEETS.get(random.nextInt(2)),
                            random.nextInt(1, RandomWorkbook.ROWS + 4),
                            random.nextInt(1, RandomWorkbook.COLUMNS + 3));
            var severity = List.of(Severity.values()).get(random.nextInt(3));
            found.put(at, Copies.finding(severity, "B02", at));
        }
        return found;
    }

    private static void check(Portrait was, Portrait is, Map<CellAddress, Finding> found) {
        var cells = new TreeMap<>(is.cells());
        found.keySet().stream().filter(at -> !was.cells().containsKey(at)).forEach(cells::remove);
        assertThat(cells).isEqualTo(was.cells());
        assertThat(is.layout()).containsAll(was.layout());
        var fills = new TreeMap<>(is.fills());
        var comments = new TreeMap<>(is.comments());
        found.forEach((at, finding) -> {
            assertThat(Objects.requireNonNull(fills.remove(at)))
                    .startsWith("SOLID_FOREGROUND")
                    .containsAnyOf(FILLS.toArray(String[]::new));
            assertThat(Objects.requireNonNull(comments.remove(at)))
                    .startsWith(was.comments().getOrDefault(at, "Rammebilag: "))
                    .contains(finding.message(), finding.remedy(), finding.rule());
        });
        var others = new TreeMap<>(was.fills());
        var said = new TreeMap<>(was.comments());
        found.keySet().forEach(others::remove);
        found.keySet().forEach(said::remove);
        assertThat(fills).isEqualTo(others);
        assertThat(comments).isEqualTo(said);
    }
}
