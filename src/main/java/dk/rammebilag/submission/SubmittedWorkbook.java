package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.xlsx.Relation;
import dk.rammebilag.submission.xlsx.WorkbookParts;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A submitted workbook, as the parts it consists of. */
public final class SubmittedWorkbook implements SubmittedFile {

    /**
     * A relation of a part.
     *
     * @param id by which the part refers to it
     * @param type the last word of its type, e.g. {@code comments}
     * @param part the part it leads to; empty where that is outside the workbook
     */
    public record PartRelation(String id, String type, String part) {}

    private final Archive archive;
    private final WorkbookParts parts;

    SubmittedWorkbook(Archive archive) throws IOException, Unreadable {
        this.archive = archive;
        this.parts = WorkbookParts.read(archive);
    }

    /** The worksheets; not the charts that have a tab of their own. */
    @Override
    public List<SubmittedSheet> sheets() {
        return parts.worksheets().keySet().stream().map(SubmittedSheet::named).toList();
    }

    @Override
    public String readAs() {
        return "";
    }

    /** The part of a worksheet. */
    public String part(SubmittedSheet sheet) {
        return Optional.ofNullable(parts.worksheets().get(sheet.name())).orElseThrow();
    }

    /** The part that lists the sheets. */
    public String main() {
        return parts.main();
    }

    /** The names of all parts, in alphabetical order; they are told apart by more than case. */
    public Set<String> parts() {
        return archive.names();
    }

    /** Opens a part. */
    public InputStream open(String part) throws IOException {
        try {
            return archive.open(part);
        } catch (Unreadable e) {
            throw new IOException("a part that is not there", e);
        }
    }

    /** The relations of a part; of the workbook as a whole for the empty name. */
    public List<PartRelation> relations(String part) throws IOException {
        try {
            return WorkbookParts.relations(archive, part).stream()
                    .map(SubmittedWorkbook::relation)
                    .toList();
        } catch (Unreadable e) {
            throw new IOException("relations that cannot be read", e);
        }
    }

    private static PartRelation relation(Relation relation) {
        return new PartRelation(relation.id(), relation.type(), relation.part());
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
