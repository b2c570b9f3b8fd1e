package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The templates of an agreement, read and checked against its catalogue. Immutable. */
public final class Templates {

    /** The two pages for the meeting are no bilag: they have neither number nor entry. */
    private static final String OVERVIEW = "kkr-overblik";

    private final Map<AppendixEntry, List<Piece>> byAppendix;
    private final List<Piece> overview;

    private Templates(Map<AppendixEntry, List<Piece>> byAppendix, List<Piece> overview) {
        this.byAppendix = byAppendix;
        this.overview = List.copyOf(overview);
    }

    /**
     * Reads {@code text/<key>.md} of every bilag, and that of the overview.
     *
     * @param catalogue what the names in the templates must exist in
     * @param folders where to look for each file, in order: the agreement's own folder first, then
     *     the one it extends
     * @throws dk.rammebilag.catalogue.CatalogueException if a template is missing or something in
     *     one cannot be used; it tells all faults of all templates
     */
    public static Templates read(Catalogue catalogue, List<Path> folders) {
        var faults = new Faults();
        var reader =
                new TemplateReader(folders, new Directives(new Names(catalogue, faults)), faults);
        var byAppendix = new LinkedHashMap<AppendixEntry, List<Piece>>();
        for (var entry : catalogue.appendices()) {
            byAppendix.put(entry, reader.pieces(entry.key()));
        }
        var overview = reader.pieces(OVERVIEW);
        faults.throwIfAny();
        return new Templates(byAppendix, overview);
    }

    /** The bilag, by number. */
    public List<AppendixEntry> entries() {
        return List.copyOf(byAppendix.keySet());
    }

    /** The pieces of the overview's template. */
    List<Piece> overview() {
        return overview;
    }

    /** The pieces of a bilag's template. */
    List<Piece> pieces(AppendixEntry entry) {
        var pieces = byAppendix.get(entry);
        if (pieces == null) {
            throw new IllegalArgumentException("no template was read for " + entry.key());
        }
        return pieces;
    }
}
