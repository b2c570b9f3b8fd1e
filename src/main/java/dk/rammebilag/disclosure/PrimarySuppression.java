package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Figures;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hides each row that tells about few by itself: with a numerator, a denominator or a rest of 1 to
 * one less than the catalogue's threshold. Zero is shown; so are inhabitants, which are public.
 *
 * <p>It does not hinder anybody from finding a hidden count as the difference of shown ones.
 */
public final class PrimarySuppression {

    private final Catalogue catalogue;

    /** With the threshold and the indicators of a catalogue. */
    public PrimarySuppression(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The rows to hide.
     *
     * @throws IllegalArgumentException if a figure is of no indicator of the catalogue
     */
    public Suppression of(Figures figures) {
        var hidden = new TreeMap<FigureKey, Reason>();
        for (var figure : figures.all()) {
            reason(figure.key(), figure.numerator(), figure.denominator())
                    .ifPresent(reason -> hidden.put(figure.key(), reason));
        }
        return new Suppression(hidden);
    }

    /** Why a row with these counts must be hidden; empty if it may be shown. */
    Optional<Reason> reason(FigureKey key, @Nullable Long numerator, @Nullable Long denominator) {
        var indicator =
                catalogue
                        .indicator(key.indicator())
                        .orElseThrow(() -> new IllegalArgumentException("no indicator of " + key));
        if (isSmall(numerator)) {
            return Optional.of(Reason.NUMERATOR);
        }
        if (!indicator.perInhabitant() && isSmall(denominator)) {
            return Optional.of(Reason.DENOMINATOR);
        }
        return indicator.unit() == Unit.PERCENT
                        && numerator != null
                        && denominator != null
                        && isSmall(denominator - numerator)
                ? Optional.of(Reason.REST)
                : Optional.empty();
    }

    private boolean isSmall(@Nullable Long count) {
        return count != null && 0 < count && count < catalogue.threshold();
    }
}
