package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Reads the indicators of {@code catalogue.yaml}. */
final class IndicatorsReader {

    private final Codes codes;
    private final Collection<String> goals;
    private final Collection<String> ids;

    private IndicatorsReader(Codes codes, Section root) {
        this.codes = codes;
        this.goals = root.keys("goals");
        this.ids = root.keys("indicators");
    }

    /** Every indicator, of whatever year, in the order of the file. */
    static SequencedMap<String, Indicator> read(Section root, Codes codes) {
        var reader = new IndicatorsReader(codes, root);
        return root.entries("indicators", reader::indicator);
    }

    private Indicator indicator(String id, Section fields) {
        return new Indicator(
                id,
                fields.reference("goal", goals),
                fields.text("title"),
                fields.text("definition"),
                fields.text("numerator"),
                fields.section("denominator", IndicatorsReader::denominator)
                        .orElseGet(() -> new Denominator.Reported("", "")),
                fields.choice("unit", List.of(Unit.values()), Form::word),
                fields.choice("better", List.of(Direction.values()), Form::word),
                fields.section("plausible", IndicatorsReader::plausible)
                        .orElseGet(() -> new PlausibleRange(BigDecimal.ZERO, BigDecimal.ZERO)),
                breakdowns(fields),
                fields.flag("mandatory", true),
                fields.flag("regionOnly", false),
                fields.flag("mayExceed", false),
                fields.flag("clustered", false),
                fields.has("unionOf") ? fields.references("unionOf", ids) : List.of(),
                fields.has("sameCount") ? fields.references("sameCount", ids) : List.of(),
                fields.optionalText("reference"),
                fields.validity());
    }

    private static Denominator denominator(Section fields) {
        var text = fields.text("text");
        return fields.has("ages")
                ? new Denominator.Inhabitants(text, fields.ages("ages"))
                : new Denominator.Reported(text, fields.optionalText("base"));
    }

    private static PlausibleRange plausible(Section fields) {
        var low = fields.decimal("low");
        var high = fields.decimal("high");
        if (low.compareTo(high) > 0) {
            fields.fault("high", "catalogue.value.order", fields.path("low"), fields.path("high"));
        }
        return new PlausibleRange(low, high);
    }

    private Map<Dimension, List<String>> breakdowns(Section fields) {
        var byDimension = new EnumMap<Dimension, List<String>>(Dimension.class);
        for (var name : fields.references("breakdowns", codes.breakdowns().keySet())) {
            var set = codes.breakdowns().get(name);
            if (set != null && byDimension.put(set.dimension(), set.codes()) != null) {
                fields.fault("breakdowns", "catalogue.breakdowns.twice", name);
            }
        }
        return byDimension;
    }
}
