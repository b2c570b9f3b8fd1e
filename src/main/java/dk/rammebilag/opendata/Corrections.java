package dk.rammebilag.opendata;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What differs between the open data of two editions of a year, value by value. */
public final class Corrections {

    private static final String BETWEEN = "\u0000";

    static final Layout<Correction> LAYOUT =
            new Layout<>(
                    "corrections",
                    List.of(
                            new Column<>(
                                    Field.string("file").inEveryLine(),
                                    (_, one) -> one.file().name()),
                            new Column<>(
                                    Field.string("line").inEveryLine(), (_, one) -> one.written()),
                            new Column<>(
                                    Field.string("column").inEveryLine(),
                                    (_, one) -> one.field().name())),
                    List.of(
                            new Column<>(Field.string("before"), (_, one) -> one.before()),
                            new Column<>(Field.string("after"), (_, one) -> one.after())));

    private Corrections() {}

    /** They as a file of open data themselves. */
    public static OpenFile file(Catalogue catalogue, List<Correction> corrections) {
        return LAYOUT.file(catalogue, corrections::stream);
    }

    /**
     * What a file says now and did not say before, or says no longer; columns that only one of the
     * two has are left out.
     *
     * @param now the file as it is now
     * @param before the file of the same name of the edition before
     * @throws IOException if that cannot be read
     */
    public static List<Correction> of(OpenFile now, Path before) throws IOException {
        var names = now.fields().stream().map(Field::name).toList();
        var earlier = new TreeMap<String, Map<String, String>>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(before, StandardCharsets.UTF_8)) {
            for (var line : csv) {
                earlier.put(key(line, names.subList(0, now.key())), line.getFieldsAsMap());
            }
        }
        var later = new TreeMap<String, Map<String, String>>();
        try (var lines = now.lines().get()) {
            lines.forEach(line ->
                    later.put(
                            String.join(BETWEEN, line.subList(0, now.key())), named(names, line)));
        }
        var corrections = new ArrayList<Correction>();
        var keys = new TreeSet<>(earlier.keySet());
        keys.addAll(later.keySet());
        var known = earlier.values().stream().findFirst().map(Map::keySet);
        for (var key : keys) {
            for (var field : now.fields().subList(now.key(), now.fields().size())) {
                var was = earlier.getOrDefault(key, Map.of()).getOrDefault(field.name(), "");
                var is = later.getOrDefault(key, Map.of()).getOrDefault(field.name(), "");
                if (!was.equals(is) && known.map(all -> all.contains(field.name())).orElse(true)) {
                    corrections.add(
                            new Correction(now, List.of(key.split(BETWEEN, -1)), field, was, is));
                }
            }
        }
        return corrections;
    }

    private static String key(NamedCsvRecord line, List<String> columns) {
        return columns.stream().map(line::getField).collect(Collectors.joining(BETWEEN));
    }

    private static Map<String, String> named(List<String> names, List<String> line) {
        return IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.toMap(names::get, line::get));
    }
}
