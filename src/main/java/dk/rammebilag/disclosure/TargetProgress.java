package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Progress.Road;
import dk.rammebilag.disclosure.Progress.Standing;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.LocalTargets;
import dk.rammebilag.statistics.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures targets against what was published. The base a kommune submitted is shown only beside a
 * published one: alone it would tell a rate that is hidden.
 *
 * @param year the year of the agreement
 */
record TargetProgress(int year, History history, LocalTargets targets) {

    private static final Ratio HUNDRED = Ratio.of(100, 1);

    Progress of(Indicator indicator, String municipality) {
        if (!targets.isUsed(municipality)) {
            return Progress.without(indicator.id(), municipality, Standing.MISSING);
        }
        return targets.of(municipality, indicator.id())
                .map(target -> progress(indicator, municipality, target))
                .orElseGet(
                        () -> Progress.without(indicator.id(), municipality, Standing.NOT_FIXED));
    }

    private Progress progress(Indicator indicator, String municipality, LocalTarget target) {
        var key = FigureKey.total(indicator.id(), municipality);
        var base =
                Optional.ofNullable(target.baseYear()).flatMap(from -> rate(indicator, key, from));
        var now = rate(indicator, key, year);
        return new Progress(
                indicator.id(),
                municipality,
                base.isEmpty() || now.isEmpty()
                        ? Standing.UNKNOWN
                        : standing(indicator.better(), target, base.get(), now.get()),
                target.type(),
                target.value(),
                target.year(),
                target.baseYear(),
                base.map(from -> road(indicator, key, target, from, now.orElse(null)))
                        .orElse(null));
    }

    private Optional<Ratio> rate(Indicator indicator, FigureKey key, int of) {
        return history.point(indicator, key, of).map(Series.Point::value);
    }

    private Standing standing(Direction better, LocalTarget target, Ratio base, Ratio now) {
        if (better == Direction.CONTEXT) {
            return Standing.NOT_JUDGED;
        }
        if (gain(better, target.level(base), now) >= 0) {
            return Standing.REACHED;
        }
        if (Integer.valueOf(year).equals(target.baseYear())) {
            return Standing.STARTING;
        }
        var moved = gain(better, base, now);
        return moved > 0
                ? Standing.ON_THE_WAY
                : moved == 0 ? Standing.UNCHANGED : Standing.WRONG_WAY;
    }

    /** Above 0 if it is better now, below if it is worse. */
    private static int gain(Direction better, Ratio before, Ratio now) {
        return better == Direction.LOWER ? before.compareTo(now) : now.compareTo(before);
    }

    private Road road(
            Indicator indicator,
            FigureKey key,
            LocalTarget target,
            Ratio base,
            @Nullable Ratio now) {
        var better = indicator.better();
        var level = target.level(base);
        return new Road(
                target.baseValue(),
                base,
                target.isRestated(base),
                level,
                now,
                now == null || better == Direction.CONTEXT || gain(better, base, level) <= 0
                        ? null
                        : share(base, level, now),
                target.baseYear() != null
                        && new Movements(year, history)
                                .isCertain(indicator, key, target.baseYear()));
    }

    private static Ratio share(Ratio base, Ratio level, Ratio now) {
        return now.minus(base).times(HUNDRED).dividedBy(level.minus(base));
    }
}
