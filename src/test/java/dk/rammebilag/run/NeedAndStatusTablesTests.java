package dk.rammebilag.run;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.run.AttachedTable.cell;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.run.NaiveSupply.Need;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of the bilag on behov and on indberetningsstatus, as they lie within the PDFs of the
 * example years, worked out once more from the staged rows and findings. Columns and tables are
 * found by their headers.
 */
class NeedAndStatusTablesTests {

    private static final String TARGET_GROUP = "appendix.supply.column.targetGroup";
    private static final String SUBMITTER = "appendix.supply.column.submitter";
    private static final String VERSION = "appendix.submissions.column.version";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.of("da", "DK"));

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void theLowestScoreOfEachStandsInTheMatrix(int year) throws IOException {
        var bilag = SupplyBilag.of(year);
        var needs = bilag.supply().needs();
        var matrix = bilag.tables(10, TARGET_GROUP).getFirst();

        assertThat(matrix.headers()).hasSize(1 + bilag.supply().reporting().size());
        assertThat(matrix.rows())
                .hasSize((int) needs.stream().map(Need::targetGroup).distinct().count());
        for (var row : matrix.rows()) {
            for (var header : matrix.headers().subList(1, matrix.headers().size())) {
                var scores =
                        needs.stream()
                                .filter(need -> need.submitter().equals(bilag.code(header)))
                                .filter(need -> isOf(bilag, need, row))
                                .map(Need::score)
                                .filter(score -> !score.isEmpty())
                                .sorted(numbersFirst())
                                .toList();
                assertThat(row.get(header))
                        .as(header + " " + row)
                        .isEqualTo(scores.isEmpty() ? "…" : shown(scores.getFirst()));
            }
        }
    }

    private static Comparator<String> numbersFirst() {
        return Comparator.comparing((String score) -> !isNumber(score)).thenComparing(s -> s);
    }

    private static String shown(String score) {
        return isNumber(score) ? score : text("appendix.needs.unknown");
    }

    private static boolean isNumber(String score) {
        return score.matches("\\d+");
    }

    private static boolean isOf(SupplyBilag bilag, Need need, Map<String, String> row) {
        return bilag.label("Målgruppe", need.targetGroup()).equals(cell(row, TARGET_GROUP));
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyElaborationIsThere(int year) throws IOException {
        var bilag = SupplyBilag.of(year);
        var table = bilag.tables(10, "appendix.supply.column.explanation").getFirst();
        var needs = bilag.supply().needs().stream().filter(n -> !n.words().isEmpty()).toList();

        assertThat(table.rows()).extracting(row -> said(row)).doesNotHaveDuplicates();
        for (var row : table.rows()) {
            var who =
                    needs.stream()
                            .filter(need -> said(bilag, need).equals(said(row)))
                            .map(need ->
                                    text(
                                            "appendix.said.who",
                                            bilag.name(need.submitter()),
                                            need.score()))
                            .toList();
            assertThat(cell(row, "appendix.said.column.who").split(", | og "))
                    .containsExactlyInAnyOrderElementsOf(who);
        }
        assertThat(table.rows())
                .extracting(row -> said(row))
                .hasSizeGreaterThan(5)
                .containsAll(needs.stream().map(need -> said(bilag, need)).toList());
    }

    private static String said(Map<String, String> row) {
        return String.join(
                "|",
                cell(row, TARGET_GROUP),
                cell(row, "appendix.supply.column.section"),
                cell(row, "appendix.supply.column.explanation"));
    }

    private static String said(SupplyBilag bilag, Need need) {
        return String.join(
                "|", bilag.label("Målgruppe", need.targetGroup()), need.section(), need.words());
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everySubmitterStandsWithWhatWasFound(int year) throws IOException {
        var bilag = SupplyBilag.of(year);
        var comparison = new Comparison();
        var rows = bilag.tables(11, SUBMITTER, VERSION).getFirst().rows();

        assertThat(rows)
                .extracting(row -> bilag.code(cell(row, SUBMITTER)))
                .containsExactlyInAnyOrderElementsOf(
                        bilag.catalogue().geography().submitters().stream()
                                .map(Municipality::code)
                                .toList());
        for (var row : rows) {
            var code = bilag.code(cell(row, SUBMITTER));
            var chosen = chosen(bilag, code);
            assertThat(cell(row, "appendix.submissions.column.used"))
                    .isEqualTo(
                            text(
                                    bilag.supply().reporting().contains(code)
                                            ? "appendix.supply.yes"
                                            : "appendix.supply.no"));
            assertThat(cell(row, "appendix.submissions.column.received"))
                    .startsWith(chosen.received().format(DATE));
            assertThat(cell(row, VERSION)).isEqualTo(String.valueOf(chosen.version()));
            var columns =
                    Map.of(
                            "faults", "severity = 'ERROR' and state = 'OPEN'",
                            "open", "severity = 'WARNING' and state = 'OPEN'",
                            "explained", "state = 'EXPLAINED'",
                            "accepted", "state = 'ACCEPTED'");
            columns.forEach((column, which) ->
                    comparison.same(
                            row,
                            "appendix.submissions.column." + column,
                            count(bilag, chosen.id(), which)));
        }
        assertThat(comparison.numbers()).isGreaterThan(3);
    }

    private record Chosen(long id, String version, LocalDateTime received) {}

    private static Chosen chosen(SupplyBilag bilag, String code) {
        return bilag.run()
                .database()
                .query(
                        "select * from submission where run_id = ? and geography = ? and chosen",
                        (row, _) ->
                                new Chosen(
                                        row.getLong("id"),
                                        row.getString("version"),
                                        row.getTimestamp("received").toLocalDateTime()),
                        bilag.run().id(),
                        code)
                .getFirst();
    }

    private static double count(SupplyBilag bilag, long submission, String which) {
        return bilag.run()
                .database()
                .queryForList(
                        "select seq from finding where submission_id = ? and " + which, submission)
                .size();
    }
}
