package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts another part points to (ECMA-376 part 2, relationships). */
final class Relations {

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    /** The part that is the workbook itself. */
    static String main(Archive archive) throws IOException, Unreadable {
        return of(archive, "")
                .first("officeDocument")
                .orElseThrow(() -> new Unreadable("notWorkbook"));
    }

    /** The relations of a part; of the package for the empty name. */
    static Relations of(Archive archive, String part) throws IOException, Unreadable {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new Relations();
        try (var xml = XmlPart.index(archive.open(name(part)))) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship")
                        && !"External".equals(xml.attribute("TargetMode"))) {
                    var type = String.valueOf(xml.attribute("Type"));
                    var id = String.valueOf(xml.attribute("Id"));
                    relations.byId.put(
                            id,
                            new Relation(
                                    id,
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, String.valueOf(xml.attribute("Target")))));
                }
            }
        }
        return relations;
    }

    /** The part that lists the relations of a part. */
    static String name(String part) {
        var folder = part.lastIndexOf('/') + 1;
        return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
    }

    private static String resolve(String folder, String target) {
        var steps = new ArrayDeque<String>();
        for (var step : ((target.startsWith("/") ? "" : folder) + target).split("/")) {
            switch (step) {
                case "", "." -> {}
                case ".." -> steps.pollLast();
                default -> steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    List<Relation> all() {
        return List.copyOf(byId.values());
    }

    /** The first part of a type, given by the last word of its address. */
    Optional<String> first(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    String target(String id) throws Unreadable {
        var relation = byId.get(id);
        if (relation == null) {
            throw new Unreadable("part");
        }
        return relation.part();
    }
}
