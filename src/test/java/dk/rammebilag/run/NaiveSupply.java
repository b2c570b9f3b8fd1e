package dk.rammebilag.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What the submissions of a run say of tilbud, trade and need, asked with SQL and added up with
 * loops, in floating point. Which days and trades are hidden is taken from the run, but for those
 * about few, which must be.
 */
record NaiveSupply(
        Map<String, Offer> offers,
        Map<String, Double> sold,
        Map<String, Double> bought,
        List<Need> needs,
        Set<String> reporting,
        Set<String> hidden) {

    /** Days of tilbud with fewer places, and trades of fewer, are about few. */
    static final int FEW = 5;

    private static final String USED =
            " r join submission s on s.id = r.submission_id where s.run_id = ? and s.used";

    /**
     * A tilbud.
     *
     * @param codes what it is, by the name of the column
     * @param hidden whether its days are
     */
    record Offer(
            String id,
            String operator,
            Map<String, String> codes,
            double places,
            double available,
            double occupied,
            double rate,
            boolean hidden) {

        String code(String column) {
            return Objects.requireNonNull(codes.get(column), column);
        }

        double shownDays() {
            return hidden ? 0 : occupied;
        }
    }

    /** One judgement of the need. */
    record Need(String submitter, String targetGroup, String score, String section, String words) {}

    static NaiveSupply of(JdbcTemplate jdbc, long run, Map<String, String> codes) {
        var hidden =
                new HashSet<>(
                        jdbc.queryForList(
                                "select name from supply_suppressed where run_id = ?",
                                String.class,
                                run));
        return new NaiveSupply(
                offers(jdbc, run, hidden),
                trades(jdbc, run, codes, "salg"),
                trades(jdbc, run, codes, "køb"),
                needs(jdbc, run),
                Set.copyOf(
                        jdbc.queryForList(
                                "select geography from submission where run_id = ? and used",
                                String.class,
                                run)),
                hidden);
    }

    private static Map<String, Offer> offers(JdbcTemplate jdbc, long run, Set<String> hidden) {
        var offers = new TreeMap<String, Offer>();
        jdbc.query(
                "select s.geography, r.* from offer" + USED + " order by s.geography desc",
                row -> {
                    var codes = new HashMap<String, String>();
                    for (var column :
                            List.of(
                                    "name",
                                    "section",
                                    "target_group",
                                    "ownership",
                                    "specialisation",
                                    "secure",
                                    "unit")) {
                        codes.put(column, row.getString(column));
                    }
                    var id = row.getString("id");
                    var places = row.getDouble("places");
                    offers.put(
                            id,
                            new Offer(
                                    id,
                                    row.getString("geography"),
                                    codes,
                                    places,
                                    row.getDouble("available_days"),
                                    row.getDouble("occupied_days"),
                                    row.getDouble("rate"),
                                    places < FEW || hidden.contains("tilbud/" + id)));
                },
                run);
        return offers;
    }

    private static Map<String, Double> trades(
            JdbcTemplate jdbc, long run, Map<String, String> codes, String direction) {
        var said = new TreeMap<String, Double>();
        jdbc.query(
                "select s.geography, r.* from trade" + USED + " and \"direction\" = ?",
                row -> {
                    var own = row.getString("geography");
                    var written = row.getString("counterpart").replaceAll(" Kommune$", "");
                    var other = codes.getOrDefault(written, written);
                    said.merge(
                            direction.equals("salg") ? own + ">" + other : other + ">" + own,
                            row.getDouble("places"),
                            Double::sum);
                },
                run,
                direction);
        return said;
    }

    private static List<Need> needs(JdbcTemplate jdbc, long run) {
        var needs = new ArrayList<Need>();
        jdbc.query(
                "select s.geography, r.* from need" + USED,
                row -> {
                    needs.add(
                            new Need(
                                    row.getString("geography"),
                                    row.getString("target_group"),
                                    Objects.toString(row.getString("score"), ""),
                                    Objects.toString(row.getString("section"), ""),
                                    Objects.toString(row.getString("elaboration"), "")));
                },
                run);
        return needs;
    }

    static double sum(List<Offer> offers, ToDoubleFunction<Offer> value) {
        return offers.stream().mapToDouble(value).sum();
    }

    /** What the seller says of a pair; null where he does not report and has said nothing. */
    @Nullable Double sold(String seller, String buyer) {
        return said(sold, seller, seller + ">" + buyer);
    }

    /** What the buyer says. */
    @Nullable Double bought(String seller, String buyer) {
        return said(bought, buyer, seller + ">" + buyer);
    }

    /** Whether a pair is hidden, as all are in which a side names few. */
    boolean hides(String seller, String buyer) {
        return isFew(sold(seller, buyer))
                || isFew(bought(seller, buyer))
                || hidden.contains("handel/" + seller + "/" + buyer);
    }

    private static boolean isFew(@Nullable Double places) {
        return places != null && places > 0 && places < FEW;
    }

    private @Nullable Double said(Map<String, Double> side, String party, String pair) {
        return reporting.contains(party) ? side.getOrDefault(pair, 0.0) : side.get(pair);
    }
}
