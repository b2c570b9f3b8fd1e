package dk.rammebilag.feedback.marked;

import dk.rammebilag.catalogue.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The formats of marked cells: for each format that a marked cell has, a twin that differs in the
 * fill alone. They are numbered as they are asked for and written when all sheets are.
 */
final class Twins {

    /** Excel opens no workbook with more than 64,000 formats (its specification of limits). */
    private static final int MOST = 64_000;

    /** The first two fills are none and a pattern, whatever they are said to be. */
    private static final int RESERVED = 2;

    /** What comes after the fills (ECMA-376, CT_Stylesheet). */
    private static final Set<String> AFTER_FILLS = Set.of("borders", "cellStyleXfs", "cellXfs");

    private record Twin(int format, Fill fill) {}

    private final PartSource part;
    private final Formats formats;
    private final Map<Twin, Integer> twins = new LinkedHashMap<>();
    private final Map<Fill, Integer> fills = new LinkedHashMap<>();

    Twins(PartSource part) throws IOException {
        this.part = part;
        this.formats = Formats.read(part);
    }

    /** The formats of a workbook that has none. */
    static PartSource nothing(String namespace) {
        var bytes =
                """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <styleSheet xmlns="%s">\
                <fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border/></borders>\
                <cellStyleXfs count="1"><xf/></cellStyleXfs>\
                <cellXfs count="1"><xf/></cellXfs>\
                </styleSheet>\
                """
                        .formatted(namespace)
                        .getBytes(StandardCharsets.UTF_8);
        return () -> new ByteArrayInputStream(bytes);
    }

    /** The index of a format's twin; the format itself when there is room for no more. */
    int of(int format, Severity severity) {
        var known = format < formats.all().size() ? format : 0;
        if (known >= formats.all().size() || formats.all().size() + twins.size() >= MOST) {
            return format;
        }
        var fill = new Fill(severity, formats.all().get(known).hasLightText());
        fills.computeIfAbsent(fill, _ -> Math.max(RESERVED, formats.fills()) + fills.size());
        return twins.computeIfAbsent(
                new Twin(known, fill), _ -> formats.all().size() + twins.size());
    }

    /** Writes the formats of the workbook and the twins after them. */
    void write(OutputStream out) throws IOException {
        try (var copy = new PartCopy(part, out, Masking.EVERYWHERE)) {
            var hasFills = formats.fills() > 0;
            while (copy.next()) {
                if (!hasFills && copy.isStart() && AFTER_FILLS.contains(copy.element())) {
                    copy.before(newFills());
                    hasFills = true;
                }
                if (copy.depth() == 1 && copy.element().equals("fills")) {
                    extend(copy, formats.fills() + fills.size(), fillMarkup());
                } else if (copy.depth() == 1 && copy.element().equals("cellXfs")) {
                    extend(copy, formats.all().size() + twins.size(), twinMarkup());
                }
            }
        }
    }

    private static void extend(PartCopy copy, int count, List<String> more) {
        if (copy.isStart()) {
            copy.tag().with("count", Integer.toString(count));
        } else {
            copy.before(String.join("", more));
        }
    }

    private String newFills() {
        var empty =
                "<%1$sfill><%1$spatternFill patternType=\"%2$s\"/></%1$sfill>"
                        .formatted(formats.prefix(), "none");
        return "<%1$sfills>%2$s%3$s%4$s</%1$sfills>"
                .formatted(
                        formats.prefix(),
                        empty,
                        empty.replace("none", "gray125"),
                        String.join("", fillMarkup()));
    }

    private List<String> fillMarkup() {
        return fills.keySet().stream().map(fill -> fill.markup(formats.prefix())).toList();
    }

    private List<String> twinMarkup() {
        return twins.keySet().stream()
                .map(twin ->
                        formats.all().get(twin.format()).filled(fills.getOrDefault(twin.fill(), 0)))
                .toList();
    }
}
