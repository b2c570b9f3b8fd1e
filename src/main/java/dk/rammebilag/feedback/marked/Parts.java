package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.SubmittedWorkbook;
import dk.rammebilag.submission.SubmittedWorkbook.PartRelation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parts of the submitted workbook, those that are left out of the copy, and those put in. */
final class Parts {

    static final String TYPES = "[Content_Types].xml";

    private final SubmittedWorkbook workbook;
    private final Set<String> dropped = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** The types of the parts that are put in, by their names. */
    private final Map<String, String> added = new TreeMap<>();

    Parts(SubmittedWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Leaves out what would be untrue of the copy, or may hold what cannot be searched for. */
    void drop(boolean unsearchable) throws IOException {
        for (var name : workbook.parts()) {
            var isSignature = name.toLowerCase(Locale.ROOT).startsWith("_xmlsignatures/");
            if (isSignature || (unsearchable && !isReadable(name))) {
                dropped.add(name);
            }
        }
    }

    void drop(String name) {
        dropped.add(name);
    }

    /** Finds a name for a part that is put in. */
    String add(String folder, String start, String end, String type) {
        var number = 1;
        var name = folder + start + number + end;
        while (workbook.parts().contains(name) || added.containsKey(name)) {
            number++;
            name = folder + start + number + end;
        }
        added.put(name, type);
        return name;
    }

    Map<String, String> added() {
        return added;
    }

    boolean isDropped(String name) {
        return dropped.contains(name) || (isRelations(name) && dropped.contains(sourceOf(name)));
    }

    /** Whether a part can be read as XML to its end. */
    boolean isReadable(String name) throws IOException {
        if (!isXml(name)) {
            return false;
        }
        try (var xml = new PartReader(source(name))) {
            while (xml.next()) {
                // only to its end
            }
            return true;
        } catch (MalformedPartException _) {
            return false;
        }
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    PartSource source(String name) {
        return () -> workbook.open(name);
    }

    /** A part as text, whose encoding is UTF-8 unless it is no such text. */
    String text(String name) throws IOException {
        try (var in = workbook.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The relations of a part to parts that are not left out. */
    List<PartRelation> relations(String part, String type) throws IOException {
        return workbook.relations(part).stream()
                .filter(relation -> relation.type().equals(type))
                .filter(relation -> !isDropped(relation.part()))
                .filter(relation -> workbook.parts().contains(relation.part()))
                .toList();
    }

    Optional<String> relation(String part, String type) throws IOException {
        return relations(part, type).stream()
                .min(Comparator.comparing(PartRelation::id))
                .map(PartRelation::part);
    }

    /** The part that a part refers to by an id. */
    Optional<String> partOf(String part, Optional<String> id) throws IOException {
        return workbook.relations(part).stream()
                .filter(relation -> id.filter(relation.id()::equals).isPresent())
                .map(PartRelation::part)
                .findFirst();
    }

    /** By which ids a part refers to parts that are left out. */
    Set<String> droppedIds(String part) throws IOException {
        return workbook.relations(part).stream()
                .filter(relation -> isDropped(relation.part()))
                .map(PartRelation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String name) {
        return workbook.parts().contains(name);
    }

    /** The part that lists the relations of a part. */
    static String relationsOf(String part) {
        var folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    static boolean isRelations(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".rels") && name.contains("_rels/");
    }

    /** The part whose relations a part lists; empty for the workbook as a whole. */
    static String sourceOf(String relations) {
        var at = relations.lastIndexOf("_rels/");
        return relations.substring(0, at)
                + relations.substring(
                        at + "_rels/".length(), relations.length() - ".rels".length());
    }

    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }
}
