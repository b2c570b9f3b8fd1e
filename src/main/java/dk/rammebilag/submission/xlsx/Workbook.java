package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.Sheets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workbook whose package has been found harmless. */
public final class Workbook implements Sheets {

    private final Archive archive;
    private final Map<String, String> parts;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final SerialDate serials;

    private Workbook(
            Archive archive,
            Map<String, String> parts,
            SharedStrings strings,
            DateStyles styles,
            SerialDate serials) {
        this.archive = archive;
        this.parts = parts;
        this.strings = strings;
        this.styles = styles;
        this.serials = serials;
    }

    /** Whether an archive is an Office document, of whatever kind. */
    public static boolean isPackage(Archive archive) {
        return archive.has(Preflight.CONTENT_TYPES);
    }

    /**
     * Reads what all sheets share: their names, texts and formats.
     *
     * @throws Unreadable if the archive is no workbook, or one that may not be opened
     */
    public static Workbook open(Archive archive) throws IOException, Unreadable {
        Preflight.check(archive);
        var main = Relations.main(archive);
        var relations = Relations.of(archive, main);
        var index = WorkbookIndex.read(index(archive, main), relations);
        var strings = relations.first("sharedStrings");
        var styles = relations.first("styles");
        return new Workbook(
                archive,
                index.parts(),
                strings.isEmpty()
                        ? SharedStrings.none()
                        : SharedStrings.read(data(archive, strings.get())),
                styles.isEmpty()
                        ? DateStyles.none()
                        : DateStyles.read(index(archive, styles.get())),
                index.serials());
    }

    private static XmlPart index(Archive archive, String part) throws IOException, Unreadable {
        return XmlPart.index(archive.open(part));
    }

    private static XmlPart data(Archive archive, String part) throws IOException, Unreadable {
        return XmlPart.data(archive.open(part));
    }

    @Override
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    @Override
    public Pieces open(String name) throws Unreadable {
        var part = parts.get(name);
        if (part == null) {
            throw new Unreadable("part");
        }
        try {
            var pieces = new ArrayList<Pieces>();
            pieces.add(
                    new WorksheetPieces(
                            data(archive, part), new CellParser(strings, styles, serials)));
            for (var relation : WorkbookParts.relations(archive, part)) {
                if (NotePieces.TYPES.contains(relation.type())) {
                    pieces.add(new NotePieces(data(archive, relation.part())));
                }
            }
            return new JoinedPieces(pieces);
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    @Override
    public boolean textOnly() {
        return false;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
