package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.KeyFigures.KeyFigure;
import dk.rammebilag.language.Messages;
import java.util.List;

/** The region's value of some indicators, side by side. */
record KeyFigureStrip(Facts facts, List<Indicator> indicators) {

    KeyFigures block() {
        return new KeyFigures(indicators.stream().map(this::figure).toList());
    }

    private KeyFigure figure(Indicator indicator) {
        var region = facts.region(indicator);
        return region.value() == null
                ? new KeyFigure(
                        new Cells(region).rate().printed(),
                        indicator.title(),
                        Messages.text("appendix.keyfigure." + region.status().code()))
                : new KeyFigure(
                        Wording.rate(indicator, region.value()),
                        indicator.title(),
                        Wording.reporters(region));
    }
}
