package dk.rammebilag.statistics;

import dk.rammebilag.submission.Target;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kommune has decided to reach on an indicator.
 *
 * @param indicator id of the indicator
 * @param type how the value is meant
 * @param baseYear the year it starts from; null where it is not told
 * @param baseValue the rate it starts from as the kommune submitted it, in the indicator's unit
 * @param value the aim as submitted: see {@link Type}
 * @param year the year it is to be reached in; null where it is not told
 */
public record LocalTarget(
        String indicator,
        Type type,
        @Nullable Integer baseYear,
        BigDecimal baseValue,
        BigDecimal value,
        @Nullable Integer year) {

    private static final Ratio HUNDRED = Ratio.of(100, 1);

    /** Shares are submitted with at least so many decimals, of which the last may be a zero. */
    private static final int DECIMALS = 1;

    /** How the value of a target is meant. */
    public enum Type {
        /** The rate to reach. */
        LEVEL("niveau"),
        /** How far the rate is to move, in the indicator's unit. */
        POINTS("procentpoint"),
        /** How far the rate is to move, in per cent of the base. */
        RELATIVE("relativ");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** The word in the form and in open data. */
        public String code() {
            return code;
        }
    }

    /** The target of a row; empty where none is fixed: a part of it is blank. */
    public static Optional<LocalTarget> of(Target row) {
        var type = row.type().get().flatMap(LocalTarget::type);
        if (type.isEmpty()
                || row.indicator().value() == null
                || row.baseValue().value() == null
                || row.value().value() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LocalTarget(
                        row.indicator().value(),
                        type.get(),
                        row.baseYear().get().map(Math::toIntExact).orElse(null),
                        row.baseValue().value(),
                        row.value().value(),
                        row.year().get().map(Math::toIntExact).orElse(null)));
    }

    private static Optional<Type> type(String code) {
        return Arrays.stream(Type.values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** The rate to reach from a base, both in the indicator's unit. */
    public Ratio level(Ratio base) {
        var aim = Ratio.of(value);
        return switch (type) {
            case LEVEL -> aim;
            case POINTS -> base.plus(aim);
            case RELATIVE -> base.times(HUNDRED.plus(aim)).dividedBy(HUNDRED);
        };
    }

    /** Whether the submitted base is another number than this one, beyond rounding. */
    public boolean isRestated(Ratio base) {
        var decimals = Math.max(DECIMALS, baseValue.scale());
        return base.rounded(decimals).compareTo(baseValue) != 0;
    }
}
