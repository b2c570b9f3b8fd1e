package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The templates of an agreement, read and checked against its catalogue. Immutable. */
public final class Templates {

    private static final String FOLDER = "text";

    private final Map<AppendixEntry, List<Piece>> byAppendix;

    private Templates(Map<AppendixEntry, List<Piece>> byAppendix) {
        this.byAppendix = byAppendix;
    }

    /**
     * Reads {@code text/<key>.md} of every bilag that is about a goal area.
     *
     * @param catalogue what the names in the templates must exist in
     * @param folders where to look for each file, in order: the agreement's own folder first, then
     *     the one it extends
     * @throws TemplateException if a template is missing or something in one cannot be used; it
     *     tells all faults of all templates
     */
    public static Templates read(Catalogue catalogue, List<Path> folders) {
        var faults = new Faults();
        var reader = new Reader(folders, new Directives(new Names(catalogue, faults)), faults);
        var byAppendix = new LinkedHashMap<AppendixEntry, List<Piece>>();
        for (var entry : catalogue.appendices()) {
            if (!entry.area().isEmpty()) {
                byAppendix.put(entry, reader.pieces(entry.key()));
            }
        }
        if (!faults.all().isEmpty()) {
            throw new TemplateException(faults.all());
        }
        return new Templates(byAppendix);
    }

    /** The bilag that have a template, by number. */
    public List<AppendixEntry> entries() {
        return List.copyOf(byAppendix.keySet());
    }

    /** The pieces of a bilag's template. */
    List<Piece> pieces(AppendixEntry entry) {
        var pieces = byAppendix.get(entry);
        if (pieces == null) {
            throw new IllegalArgumentException("no template was read for " + entry.key());
        }
        return pieces;
    }

    private record Reader(List<Path> folders, Directives directives, Faults faults) {

        private static final Place NOWHERE = new Place("", 0, 0);

        List<Piece> pieces(String key) {
            var placed = read(key, NOWHERE, true);
            checkHeadings(placed);
            return placed.stream().map(Placed::piece).toList();
        }

        private List<Placed> read(String key, Place from, boolean mayInclude) {
            var file =
                    folders.stream()
                            .map(folder -> folder.resolve(FOLDER).resolve(key + ".md"))
                            .filter(Files::isRegularFile)
                            .findFirst();
            if (file.isEmpty()) {
                missing(key, from);
                return List.of();
            }
            return read(file.get(), mayInclude);
        }

        private List<Placed> read(Path file, boolean mayInclude) {
            var name = file.toString();
            try {
                return new BlockReader(
                                TemplateText.of(name, Files.readString(file)),
                                directives,
                                (place, key) -> included(place, key, mayInclude))
                        .pieces();
            } catch (CharacterCodingException e) {
                faults.add(new Place(name, 0, 0), "encoding");
            } catch (IOException e) {
                faults.add(new Place(name, 0, 0), "unreadable");
            }
            return List.of();
        }

        private List<Placed> included(Place place, String key, boolean mayInclude) {
            if (mayInclude) {
                return read(key, place, false);
            }
            faults.add(place, "includeInIncluded", Directive.INCLUDE.word());
            return List.of();
        }

        private void missing(String key, Place from) {
            var searched = folders.stream().map(Path::toString).collect(Collectors.joining(", "));
            var name = FOLDER + "/" + key + ".md";
            if (from.equals(NOWHERE)) {
                faults.add(new Place(name, 0, 0), "missing", searched);
            } else {
                faults.add(from, "missingIncluded", name, searched);
            }
        }

        private void checkHeadings(List<Placed> pieces) {
            var level = 0;
            for (var placed : pieces) {
                var next = placed.piece().headingLevel();
                if (next > level + 1) {
                    faults.add(
                            placed.place(),
                            "skip",
                            String.valueOf(next),
                            String.valueOf(level + 1));
                }
                if (next > 0) {
                    level = next;
                }
            }
        }
    }
}
