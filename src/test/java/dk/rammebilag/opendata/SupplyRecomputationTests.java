package dk.rammebilag.opendata;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rammebilag.disclosure.ExampleSupply;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.TradeSum;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every published number on the tilbud of the example, worked out once more from the rows in the
 * plainest way, in floating point and with nothing of the product but the rows.
 */
class SupplyRecomputationTests {

    /** From the catalogue of 2017. */
    private static final double RISE = 103.23 / 101.6;

    private static ExampleSupply now;
    private static PublishableSupply shown;
    private static Map<String, Offer> offers;
    private static Map<String, Offer> before;

    @BeforeAll
    static void read() throws IOException {
        var earlier = ExampleSupply.of(2016);
        now = ExampleSupply.of(2017);
        before = offers(earlier);
        offers = offers(now);
        shown =
                now.shown(
                        earlier.supply().offers().stream()
                                .filter(o -> o.price().isPresent())
                                .collect(
                                        Collectors.toMap(
                                                ListedOffer::id, o -> o.price().orElseThrow())));
    }

    private static Map<String, Offer> offers(ExampleSupply example) {
        var map = new TreeMap<String, Offer>();
        for (var row : example.rows()) {
            if (row.getValue() instanceof Offer offer) {
                map.putIfAbsent(requireNonNull(offer.id().value()), offer);
            }
        }
        return map;
    }

    @Test
    void theGroupsOfTilbudAreTheirSums() {
        assertThat(shown.capacities()).hasSizeGreaterThan(40);
        for (var capacity : shown.capacities()) {
            var key = capacity.value().key();
            var group = offers.values().stream().filter(in(key.cut(), key.code())).toList();
            var places = group.stream().mapToDouble(o -> d(o.places().value())).sum();
            var available = group.stream().mapToDouble(o -> d(o.availableDays().value())).sum();
            var occupied = group.stream().mapToDouble(o -> d(o.occupiedDays().value())).sum();
            assertThat(capacity.value().offers()).as(key.toString()).isEqualTo(group.size());
            same(capacity.value().places(), places);
            capacity.value()
                    .days()
                    .ifPresent(days -> {
                        same(days.available(), available);
                        same(days.occupied(), occupied);
                        close(days.occupancy(), occupied / available);
                    });
        }
    }

    private static Predicate<Offer> in(Cut cut, String code) {
        return offer ->
                switch (cut) {
                    case REGION -> true;
                    case SECTION -> code.equals(offer.section().value());
                    case TARGET_GROUP -> code.equals(offer.targetGroup().value());
                    case OPERATOR -> code.equals(offer.operator().value());
                    case OWNERSHIP -> code.equals(offer.ownership().value());
                    case SPECIALISATION -> code.equals(offer.specialisation().value());
                    case NATIONAL -> !"almindelig".equals(offer.specialisation().value());
                    case SECURE -> "ja".equals(offer.secure().value());
                };
    }

    @Test
    void theMeanTakstIsWeightedWithTheDaysShown() {
        assertThat(shown.prices()).isNotEmpty();
        for (var price : shown.prices()) {
            var cost = 0.0;
            var days = 0.0;
            var all = new ArrayList<Double>();
            for (var offer : offers.values()) {
                if (price.section().equals(offer.section().value())
                        && price.unit().equals(offer.unit().value())) {
                    all.add(d(offer.rate().value()));
                    cost += shownDays(offer) * d(offer.rate().value());
                    days += shownDays(offer);
                }
            }
            assertThat(price.offers()).isEqualTo(all.size());
            close(price.mean(), cost / days);
            close(price.lowest(), all.stream().min(Double::compare).orElseThrow());
            close(price.highest(), all.stream().max(Double::compare).orElseThrow());
        }
    }

    @Test
    void theDevelopmentIsInFixedPrices() {
        assertThat(shown.developments()).hasSizeGreaterThan(20);
        for (var development : shown.developments()) {
            var key = development.key();
            var then = 0.0;
            var today = 0.0;
            var matched = 0;
            for (var offer : offers.values()) {
                var old = before.get(requireNonNull(offer.id().value()));
                if (old != null
                        && development.unit().equals(offer.unit().value())
                        && in(key.cut(), key.code()).test(offer)) {
                    matched++;
                    then += shownDays(offer) * d(old.rate().value()) * RISE;
                    today += shownDays(offer) * d(offer.rate().value());
                }
            }
            assertThat(development.matched()).as(key.toString()).isEqualTo(matched);
            if (development.change().isPresent()) {
                close(development.change(), today / then - 1);
                assertThat(development.keeps(now.catalogue().offers().prices().orElseThrow()))
                        .contains(today / then <= 0.995);
            } else {
                assertThat(today).isZero();
            }
        }
        for (var change : shown.changes()) {
            var old = requireNonNull(before.get(change.offer().id()));
            close(
                    Optional.of(change.change()),
                    d(change.offer().rate()) / (d(old.rate().value()) * RISE) - 1);
        }
    }

    private static double shownDays(Offer offer) {
        return shown.offers().stream()
                .filter(o -> o.value().id().equals(offer.id().value()) && !o.hidden())
                .mapToDouble(_ -> d(offer.occupiedDays().value()))
                .sum();
    }

    @Test
    void tradesAreWhatBothSidesSay() {
        var sold = said("salg");
        var bought = said("køb");
        var pairs = new HashSet<>(sold.keySet());
        pairs.addAll(bought.keySet());
        assertThat(shown.trades()).hasSameSizeAs(pairs);
        for (var trade : shown.trades()) {
            var key = trade.value().key();
            var pair = key.seller() + ">" + key.buyer();
            if (!trade.hidden()) {
                same(trade.value().sold(), saidBy(key.seller(), sold, pair));
                same(trade.value().bought(), saidBy(key.buyer(), bought, pair));
            }
        }
        for (var sum : shown.sums().values()) {
            if (!sum.hidden()) {
                var key = sum.value().key();
                var selling = key.side() == TradeSum.Side.SOLD;
                var expected = 0.0;
                for (var said : (selling ? sold : bought).entrySet()) {
                    var parties = List.of(said.getKey().split(">"));
                    var own = parties.get(selling ? 0 : 1);
                    var other = parties.get(selling ? 1 : 0);
                    if ((key.party().equals(own) || key.party().equals("total"))
                            && isWith(other, key.with())) {
                        expected += said.getValue();
                    }
                }
                same(sum.value().places(), expected);
            }
        }
    }

    private static Map<String, Double> said(String direction) {
        var said = new HashMap<String, Double>();
        for (var row : now.rows()) {
            if (row.getValue() instanceof Trade trade
                    && direction.equals(trade.direction().value())) {
                var other = trade.counterpart().value();
                var pair =
                        direction.equals("salg")
                                ? row.getKey() + ">" + other
                                : other + ">" + row.getKey();
                said.merge(pair, d(trade.places().value()), Double::sum);
            }
        }
        return said;
    }

    private static @Nullable Double saidBy(String party, Map<String, Double> said, String pair) {
        if (now.reporting().contains(party)) {
            return said.getOrDefault(pair, 0.0);
        }
        return null;
    }

    private static boolean isWith(String other, String with) {
        if (other.equals("privat")) {
            return with.equals("privat");
        }
        if (now.catalogue().geography().submitter(other).isPresent()) {
            return with.equals("region");
        }
        return with.equals("uden for")
                || now.catalogue().geography().all().stream()
                        .anyMatch(m -> m.code().equals(other) && m.region().equals(with));
    }

    @Test
    void whosePlacesAreUsedFollowsFromTheRows() {
        var known = 0;
        for (var use : shown.uses()) {
            var value = use.own().value();
            if (value == null) {
                continue;
            }
            var own = 0.0;
            var hides = false;
            for (var offer : shown.offers()) {
                if (offer.value().operator().equals(use.municipality())) {
                    hides |= offer.hidden();
                    var row = requireNonNull(offers.get(offer.value().id()));
                    own +=
                            d(row.places().value())
                                    * d(row.occupiedDays().value())
                                    / d(row.availableDays().value());
                }
            }
            for (var sold : said("salg").entrySet()) {
                own -= sold.getKey().startsWith(use.municipality() + ">") ? sold.getValue() : 0;
            }
            // those whose days are hidden are taken together
            assertThat(value.decimal().doubleValue())
                    .as(use.municipality())
                    .isCloseTo(own, within(hides ? 3 : 1e-9));
            known++;
        }
        assertThat(known).isGreaterThan(5);
    }

    @Test
    void needsAreCounted() {
        for (var need : shown.needs()) {
            var rows =
                    now.rows().stream()
                            .map(Map.Entry::getValue)
                            .filter(Need.class::isInstance)
                            .map(Need.class::cast)
                            .filter(row -> need.targetGroup().equals(row.targetGroup().value()))
                            .toList();
            assertThat(rows).isNotEmpty();
            for (var score : need.scores()) {
                assertThat(rows.stream().filter(r -> score.getKey().equals(r.score().value())))
                        .hasSize(score.getValue());
            }
            assertThat(need.change())
                    .isEqualTo(
                            rows.stream()
                                    .map(row -> row.change().value())
                                    .filter(Objects::nonNull)
                                    .mapToLong(Long::longValue)
                                    .sum());
            assertThat(rows.stream().filter(row -> row.elaboration().value() != null))
                    .hasSameSizeAs(need.explanations());
        }
    }

    @Test
    void theFilesHoldWhatIsShownAndNoMore() throws IOException {
        var out = new ByteArrayOutputStream();
        OffersCsv.of(now.catalogue(), shown).write(out);
        var lines = out.toString(StandardCharsets.UTF_8).split("\r\n");

        assertThat(lines).hasSize(offers.size() + 1);
        assertThat(lines[0])
                .isEqualTo(
                        "year,tilbud_id,name,operator,ownership,location,section,target_group,places,"
                                + "available_days,occupied_days,occupancy,unit,rate,price_year,"
                                + "specialisation,secure");
        assertThat(lines)
                .contains(
                        "2017,741-002,Ungdomskollegiet Åkandefløjten,741,kommunal,741,SEL § 107,"
                                + "fysisk,4,,,,døgn,2758.61,2017,almindelig,nej",
                        "2017,727-001,Opgangsfællesskabet Den Grønne Due,727,kommunal,727,SEL § 107,"
                                + "udviklingsforstyrrelse,14,5124,4793,93.540203,døgn,2530.55,2017,"
                                + "almindelig,nej");

        out.reset();
        TradeCsv.of(now.catalogue(), shown).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("year,seller,buyer,sold,bought,difference\r\n")
                .contains("2017,615,665,7.76,7.76,0.00\r\n", "2017,615,630,,,\r\n");
    }

    private static void close(Optional<Ratio> value, double expected) {
        assertThat(value.orElseThrow().decimal().doubleValue())
                .isCloseTo(expected, within(1e-9 * Math.max(1, Math.abs(expected))));
    }

    private static void same(@Nullable BigDecimal value, @Nullable Double expected) {
        if (value == null || expected == null) {
            assertThat(value == null).isEqualTo(expected == null);
        } else {
            assertThat(value.doubleValue()).isCloseTo(expected, within(1e-6));
        }
    }

    private static double d(@Nullable BigDecimal number) {
        return requireNonNull(number).doubleValue();
    }
}
