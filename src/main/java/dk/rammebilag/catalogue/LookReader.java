package dk.rammebilag.catalogue;

import dk.rammebilag.document.Look;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.language.DanishFormat;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads how the documents of an agreement look. */
final class LookReader {

    private static final String KEY = "style";
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** WCAG 2.1, success criterion 1.4.3: the least contrast of a text that is not large. */
    private static final double LEAST_CONTRAST = 4.5;

    private final Section fields;
    private final TemplateFiles files;
    private final List<GoalArea> areas;

    private LookReader(Section fields, TemplateFiles files, List<GoalArea> areas) {
        this.fields = fields;
        this.files = files;
        this.areas = areas;
    }

    /**
     * The look; the standard one where the catalogue leaves it out.
     *
     * @param areas whose colours shade the cells the text is read on
     */
    static Look read(Section root, TemplateFiles files, List<GoalArea> areas) {
        return root.has(KEY)
                ? root.section(KEY, fields -> new LookReader(fields, files, areas).look())
                        .orElse(Look.STANDARD)
                : Look.STANDARD;
    }

    private Look look() {
        var standard = Look.STANDARD;
        var ink = colour("ink", standard.ink());
        var region = colour("region", standard.region());
        Stream.concat(areas.stream().map(GoalArea::tint), Stream.of(region))
                .distinct()
                .forEach(tint -> onShades(ink, tint));
        return new Look(
                ink,
                colour("grey", standard.grey()),
                region,
                colour("own", standard.own()),
                size("body", 9, 12, standard.body()),
                size("table", 8, 10, standard.table()),
                new LogoReader(fields, files).logo());
    }

    private String colour(String key, String otherwise) {
        if (!fields.has(key)) {
            return otherwise;
        }
        return legible(
                fields, key, fields.value(key, Form.of(COLOUR), otherwise, "catalogue.value.tint"));
    }

    /** A colour, which is told as a fault where it cannot be read on white, or white on it. */
    static String legible(Section fields, String key, String colour) {
        var contrast = Contrast.onWhite(colour);
        if (contrast < LEAST_CONTRAST) {
            fields.fault(key, "catalogue.style.contrast", colour, printed(contrast));
        }
        return colour;
    }

    /** Text stands on areas of a colour up to its darkest shade. */
    private void onShades(String ink, String tint) {
        var shade = Matrix.shade(Color.decode(tint), Matrix.DARKEST);
        var contrast = Contrast.between(Color.decode(ink), shade);
        if (contrast < LEAST_CONTRAST) {
            fields.fault("ink", "catalogue.style.shade", ink, tint, printed(contrast));
        }
    }

    /** Rounded down, so that what is too little never reads as enough. */
    private static String printed(double contrast) {
        return DanishFormat.number(BigDecimal.valueOf(Math.floor(contrast * 10) / 10), 1);
    }

    private double size(String key, int least, int most, double otherwise) {
        if (!fields.has(key)) {
            return otherwise;
        }
        return fields.value(key, between(least, most), otherwise, "catalogue.style." + key);
    }

    private static Function<String, Optional<Double>> between(int least, int most) {
        return text ->
                Form.decimal(text)
                        .map(BigDecimal::doubleValue)
                        .filter(size -> size >= least && size <= most);
    }
}
