package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * H03: the takst of a tilbud has changed by what prices and wages have (PL), give or take some
 * percentage points. Each takst is taken in the price level it is given in.
 */
final class PriceRule {

    private PriceRule() {}

    static Stream<Outcome> check(Offer now, Setting setting) {
        if (now.rate().isBlank()) {
            return Stream.empty();
        }
        if (now.id().value() == null) {
            return Repeat.unknown(now).<Outcome>map(why -> why).stream();
        }
        return OfferHistory.before(now, setting)
                .flatMap(old ->
                        now.rate().readable()
                                ? check(now, old, setting)
                                : Optional.of(Unchecked.unknown(now.rate(), "Takst")))
                .stream();
    }

    private static Optional<Outcome> check(Offer now, Offer before, Setting setting) {
        var old = before.rate().get().filter(rate -> rate.signum() > 0);
        if (old.isEmpty() || !sameUnit(now, before)) {
            return unchecked(now, text("validation.reason.lastYearRate"));
        }
        var levels = setting.catalogue().prices();
        var index = now.priceYear().get().flatMap(levels::index);
        var base = before.priceYear().get().flatMap(levels::index);
        if (index.isEmpty() || base.isEmpty()) {
            return unchecked(now, text("validation.reason.priceLevel"));
        }
        var general = index.get().divide(base.get(), MathContext.DECIMAL64);
        return check(now, old.get(), general, setting);
    }

    private static Optional<Outcome> check(
            Offer now, BigDecimal old, BigDecimal general, Setting setting) {
        var slack = setting.catalogue().rule("H03").parameter("pct").movePointLeft(2);
        var low = old.multiply(general.subtract(slack));
        var high = old.multiply(general.add(slack));
        var rate = now.rate().get().orElseThrow();
        if (rate.compareTo(low) >= 0 && rate.compareTo(high) <= 0) {
            return Optional.empty();
        }
        var expected =
                text(
                        "validation.expected.between",
                        kroner(low, RoundingMode.CEILING),
                        kroner(high, RoundingMode.FLOOR));
        var general100 = general.subtract(BigDecimal.ONE).movePointRight(2);
        return Optional.of(
                Problem.in(now.rate(), "Takst", expected)
                        .with("tilbud", now.id().get().orElseThrow())
                        .with("sidste", kroner(old, RoundingMode.HALF_UP))
                        .with("ændring", Change.of(rate, old))
                        .with("pl", DanishFormat.number(general100, 1)));
    }

    private static boolean sameUnit(Offer now, Offer before) {
        return unit(now.unit()).equals(unit(before.unit()));
    }

    private static String unit(Cell<String> cell) {
        return cell.get().orElse("");
    }

    private static Optional<Outcome> unchecked(Offer now, String reason) {
        return Optional.of(new Unchecked(now.rate().at(), reason));
    }

    private static String kroner(BigDecimal amount, RoundingMode rounding) {
        return DanishFormat.number(amount.setScale(2, rounding), 2);
    }
}
