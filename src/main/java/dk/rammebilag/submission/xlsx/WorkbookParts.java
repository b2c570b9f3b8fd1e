package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which part of a workbook is what.
 *
 * @param main the part that lists the sheets
 * @param worksheets the part of each worksheet by its name, in the order of the tabs
 */
public record WorkbookParts(String main, Map<String, String> worksheets) {

    /**
     * Finds the parts, without reading a sheet.
     *
     * @throws Unreadable if the archive is no workbook, or one that may not be opened
     */
    public static WorkbookParts read(Archive archive) throws IOException, Unreadable {
        Preflight.check(archive);
        var main = Relations.main(archive);
        var relations = Relations.of(archive, main);
        var sheets =
                relations.all().stream()
                        .filter(relation -> relation.type().equals("worksheet"))
                        .map(Relation::part)
                        .collect(Collectors.toSet());
        var worksheets =
                new LinkedHashMap<>(
                        WorkbookIndex.read(XmlPart.index(archive.open(main)), relations).parts());
        worksheets.values().retainAll(sheets);
        return new WorkbookParts(main, worksheets);
    }

    /**
     * The relations of a part to others; of the workbook as a whole for the empty name.
     *
     * @throws Unreadable if they are written down but cannot be read
     */
    public static List<Relation> relations(Archive archive, String part)
            throws IOException, Unreadable {
        return archive.has(Relations.name(part)) ? Relations.of(archive, part).all() : List.of();
    }
}
