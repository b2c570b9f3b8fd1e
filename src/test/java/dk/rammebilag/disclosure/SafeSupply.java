package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asserts that nobody finds what is secret of the tilbud, whatever versions he has read. */
final class SafeSupply {

    private static final double SLACK = 1e-6;
    private static final double HUNDREDTH = 0.01;

    private SafeSupply() {}

    /**
     * Trades of few places.
     *
     * @return how many there were to find
     */
    static int trades(Catalogue catalogue, List<SupplyAttack.Version> versions, String insider) {
        var few = catalogue.threshold();
        var attack = SupplyAttack.onTrades(versions, insider);
        var attacked = 0;
        for (var at = 0; at < versions.size(); at++) {
            for (var pair : versions.get(at).truth().trades()) {
                var key = pair.key();
                if (key.seller().equals(insider) || key.buyer().equals(insider)) {
                    continue;
                }
                if (isFew(pair.sold(), few)) {
                    var range = attack.range(SupplyAttack.sold(key), at);
                    assertWide(range, few, HUNDREDTH, "%d sold %s".formatted(at, key));
                    attacked++;
                }
                if (isFew(pair.bought(), few)) {
                    var range = attack.range(SupplyAttack.bought(key), at);
                    assertWide(range, few, HUNDREDTH, "%d bought %s".formatted(at, key));
                    attacked++;
                }
            }
        }
        return attacked;
    }

    /**
     * Days of tilbud with few places.
     *
     * @return how many there were to find
     */
    static int days(Catalogue catalogue, List<SupplyAttack.Version> versions, String insider) {
        var attack = SupplyAttack.onDays(versions, insider);
        var attacked = 0;
        for (var at = 0; at < versions.size(); at++) {
            for (var offer : versions.get(at).truth().offers()) {
                if (offer.hasFewerPlacesThan(catalogue.threshold())
                        && offer.days().isPresent()
                        && !offer.operator().equals(insider)) {
                    assertWide(attack.range(offer.id(), at), 365, 1, at + " days of " + offer.id());
                    attacked++;
                }
            }
        }
        return attacked;
    }

    private static boolean isFew(@Nullable BigDecimal places, int few) {
        return places != null
                && places.signum() > 0
                && places.compareTo(BigDecimal.valueOf(few)) < 0;
    }

    private static void assertWide(double[] range, int threshold, double unit, String what) {
        assertThat(range[1]).as(what).isGreaterThanOrEqualTo(threshold - SLACK);
        assertThat(range[1] - range[0]).as(what).isGreaterThanOrEqualTo(threshold - unit - SLACK);
    }
}
