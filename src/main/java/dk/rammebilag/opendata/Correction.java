package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.language.Messages;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A value of open data that is not what it was in the edition before.
 *
 * @param file the file it stands in
 * @param key the values of its line's key columns, in order
 * @param field its column
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; likewise
 */
public record Correction(
        OpenFile file, List<String> key, Field field, String before, String after) {

    /** Of a line of the key nobody needs to be told: the same in every line, or told by another. */
    private static final List<String> UNTOLD = List.of("year", "area", "goal");

    public Correction {
        key = List.copyOf(key);
    }

    /** The title of the file. */
    public String title() {
        return Messages.text("opendata.file." + file.name());
    }

    /** Which line it is, in the words of the agreement. */
    public String line(Catalogue catalogue) {
        return parts().entrySet().stream()
                .map(part -> word(catalogue, part.getKey(), part.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The title of the column. */
    public String column() {
        return field.title();
    }

    /** What stood there, in the words of the agreement; empty where nothing did. */
    public String before(Catalogue catalogue) {
        return word(catalogue, field, before);
    }

    /** What stands there now, likewise. */
    public String after(Catalogue catalogue) {
        return word(catalogue, field, after);
    }

    /** Which line it is, in the words of the file: {@code indicator=VH1;geography=751}. */
    String written() {
        return parts().entrySet().stream()
                .map(part -> part.getKey().name() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private Map<Field, String> parts() {
        var parts = new LinkedHashMap<Field, String>();
        for (var column = 0; column < key.size(); column++) {
            var of = file.fields().get(column);
            if (!UNTOLD.contains(of.name())) {
                parts.put(of, key.get(column));
            }
        }
        return parts;
    }

    private static String word(Catalogue catalogue, Field of, String value) {
        var label = of.codes().apply(catalogue).get(value);
        if (label != null) {
            return label;
        }
        return of.type() == Field.Type.NUMBER && !value.isEmpty()
                ? new BigDecimal(value).stripTrailingZeros().toPlainString().replace('.', ',')
                : value;
    }
}
