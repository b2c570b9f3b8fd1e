package dk.rammebilag.run.store;

import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.SubmittedRows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The staging tables: what was read from each submission, typed, in the order of the file. */
@Component
public class Staging {

    private static final String ALL = "true";

    private static final String IS_TOTAL =
            Stream.of("target_group", "age_group", "sex")
                    .map(column -> "\"%s\" = '%s'".formatted(column, Observation.TOTAL))
                    .collect(Collectors.joining(" and "));

    private static final String IN_ORDER = "seq";

    /** What belongs to one indicator stands together; the text as it is, blank first. */
    private static final String BY_OBSERVATION =
            "\"indicator\" nulls first, \"target_group\" nulls first, \"age_group\" nulls first,"
                    + " \"sex\" nulls first, seq";

    private static final String FAULT_INSERT =
            "insert into fault (submission_id, seq, rule, sheet, row_no, column_no, given, expected,"
                    + " details) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Map<Class<? extends Row>, RowTable<?>> TABLES = tables();

    private final JdbcTemplate jdbc;

    Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes items of one submission. The fault of a file that cannot be read takes the place of
     * everything written before.
     *
     * @param first the place of the first item in the file, from 0; the others follow it
     */
    public void write(long submission, long first, List<? extends Item> items) {
        var batches = new LinkedHashMap<String, List<@Nullable Object[]>>();
        var seq = first;
        for (var item : items) {
            switch (item) {
                case Fault fault when fault.isOfUnreadableFile() -> {
                    clear(submission);
                    batches.clear();
                    add(batches, FAULT_INSERT, parameters(submission, seq, fault));
                }
                case Fault fault -> add(batches, FAULT_INSERT, parameters(submission, seq, fault));
                case Row row -> {
                    var table = table(row.getClass());
                    add(batches, table.insert(), table.parameters(submission, seq, row));
                }
            }
            seq++;
        }
        batches.forEach(jdbc::batchUpdate);
    }

    private void clear(long submission) {
        TABLES.values().forEach(table -> jdbc.update(table.delete(), submission));
        jdbc.update("delete from fault where submission_id = ?", submission);
    }

    /** The rows of one submission; each stream runs over the tables while it is open. */
    public SubmittedRows rows(long submission) {
        return new StagedRows(submission);
    }

    private static void add(
            Map<String, List<@Nullable Object[]>> batches,
            String sql,
            @Nullable Object[] parameters) {
        batches.computeIfAbsent(sql, key -> new ArrayList<>()).add(parameters);
    }

    private static Object[] parameters(long submission, long seq, Fault fault) {
        return new Object[] {
            submission,
            seq,
            fault.rule(),
            StoredText.write(fault.at().sheet()),
            fault.at().row(),
            fault.at().column(),
            StoredText.write(fault.given()),
            StoredText.write(fault.expected()),
            StoredText.write(Details.write(fault.details()))
        };
    }

    private static Map<Class<? extends Row>, RowTable<?>> tables() {
        return Stream.of(
                        new RowTable<>(Cover.class, SheetLayout.COVER),
                        new RowTable<>(Observation.class, SheetLayout.OBSERVATIONS),
                        new RowTable<>(Target.class, SheetLayout.TARGETS),
                        new RowTable<>(Initiative.class, SheetLayout.INITIATIVES),
                        new RowTable<>(Offer.class, SheetLayout.OFFERS),
                        new RowTable<>(Trade.class, SheetLayout.TRADES),
                        new RowTable<>(Need.class, SheetLayout.NEEDS))
                .collect(Collectors.toMap(RowTable::type, Function.identity()));
    }

    @SuppressWarnings("unchecked") // the map holds for each type the table of that type
    private static <T extends Row> RowTable<T> table(Class<T> type) {
        return (RowTable<T>) Optional.ofNullable(TABLES.get(type)).orElseThrow();
    }

    private final class StagedRows implements SubmittedRows {

        private final long submission;

        StagedRows(long submission) {
            this.submission = submission;
        }

        @Override
        public Optional<Cover> cover() {
            try (var covers = stream(Cover.class, IN_ORDER)) {
                return covers.findFirst();
            }
        }

        @Override
        public Stream<Fault> faults() {
            return jdbc.queryForStream(
                    "select * from fault where submission_id = ? order by seq",
                    (result, number) ->
                            new Fault(
                                    result.getString("rule"),
                                    Cells.at(result),
                                    StoredText.read(result.getString("given")),
                                    StoredText.read(result.getString("expected")),
                                    Details.read(StoredText.read(result.getString("details")))),
                    submission);
        }

        @Override
        public Stream<Observation> observations() {
            return stream(Observation.class, BY_OBSERVATION);
        }

        /** Asked for by themselves, the few are found without putting all in order. */
        @Override
        public Stream<Observation> totals() {
            return stream(Observation.class, IS_TOTAL, BY_OBSERVATION);
        }

        @Override
        public Stream<Target> targets() {
            return stream(Target.class, IN_ORDER);
        }

        @Override
        public Stream<Initiative> initiatives() {
            return stream(Initiative.class, IN_ORDER);
        }

        @Override
        public Stream<Offer> offers() {
            return stream(Offer.class, IN_ORDER);
        }

        @Override
        public Stream<Trade> trades() {
            return stream(Trade.class, IN_ORDER);
        }

        @Override
        public Stream<Need> needs() {
            return stream(Need.class, IN_ORDER);
        }

        private <T extends Row> Stream<T> stream(Class<T> type, String order) {
            return stream(type, ALL, order);
        }

        private <T extends Row> Stream<T> stream(Class<T> type, String condition, String order) {
            var table = table(type);
            return jdbc.queryForStream(
                    table.select(condition, order),
                    (result, number) -> table.read(result),
                    submission);
        }
    }
}
