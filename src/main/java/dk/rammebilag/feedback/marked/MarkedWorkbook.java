package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SubmittedSheet;
import dk.rammebilag.submission.SubmittedWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the marked copy of a workbook part by part. Memory does not grow with its rows, only with
 * what was found. The same workbook and findings give the same bytes.
 */
public final class MarkedWorkbook {

    private static final String STYLES_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String STYLES_ID = "markeretFormater";

    private final SubmittedWorkbook workbook;
    private final Map<SubmittedSheet, CopySheet> names;
    private final Parts parts;
    private final Notes notes;
    private final Vocabulary vocabulary;
    private final Optional<String> styles;
    private final Optional<String> newStyles;
    private final Twins twins;
    private final Optional<String> strings;
    private final List<SheetParts> sheets = new ArrayList<>();

    private MarkedWorkbook(
            SubmittedWorkbook workbook, Map<SubmittedSheet, CopySheet> names, Notes notes)
            throws IOException {
        this.workbook = workbook;
        this.names = names;
        this.notes = notes;
        parts = new Parts(workbook);
        parts.drop(notes.personalData());
        vocabulary = Vocabulary.of(parts.source(workbook.main()));
        styles = parts.relation(workbook.main(), "styles");
        newStyles =
                styles.isEmpty() && !notes.isEmpty()
                        ? Optional.of(parts.add(folder(), "formater", ".xml", STYLES_TYPE))
                        : Optional.empty();
        twins = new Twins(styles.map(parts::source).orElse(Twins.nothing(vocabulary.sheets())));
        strings = parts.relation(workbook.main(), "sharedStrings");
        for (var sheet : names.entrySet()) {
            sheets.add(
                    SheetParts.of(
                            parts,
                            workbook.part(sheet.getKey()),
                            notes.in(sheet.getValue().name())));
        }
    }

    /**
     * Whether a workbook can be copied: what its parts are and how they belong together can be
     * read, and no part is named after what must not be repeated.
     */
    public static boolean isPossible(SubmittedWorkbook workbook) throws IOException {
        var parts = new Parts(workbook);
        for (var part : workbook.parts()) {
            var isIndex = Parts.isRelations(part) || part.equals(Parts.TYPES);
            if (PersonalNumber.isInMarkup(part, false) || (isIndex && !parts.isReadable(part))) {
                return false;
            }
        }
        return !workbook.sheets().isEmpty();
    }

    /**
     * Writes the copy.
     *
     * @param names the names of the sheets in the copy
     * @param out where to; flushed, not closed
     */
    public static void write(
            SubmittedWorkbook workbook,
            Map<SubmittedSheet, CopySheet> names,
            Notes notes,
            OutputStream out)
            throws IOException {
        new MarkedWorkbook(workbook, names, notes).write(new CopyZip(out));
    }

    private String folder() {
        return Parts.folder(workbook.main());
    }

    private void write(CopyZip zip) throws IOException {
        copy(zip, Parts.TYPES, xml -> Contents.types(xml, parts));
        var later = later();
        for (var part : workbook.parts()) {
            if (!parts.isDropped(part) && !later.contains(part) && !part.equals(Parts.TYPES)) {
                other(zip, part);
            }
        }
        var texts = new SharedTexts();
        var comments = new SheetComments(parts, vocabulary, zip, sheets);
        for (var sheet : sheets) {
            comments.write(sheet, sheet(zip, sheet, texts));
        }
        if (strings.isPresent()) {
            try (var out = zip.part(strings.get())) {
                texts.write(parts.source(strings.get()), out);
            }
        }
        var formats = styles.or(() -> newStyles);
        if (formats.isPresent()) {
            try (var out = zip.part(formats.get())) {
                twins.write(out);
            }
        }
        zip.finish();
    }

    /** The parts that depend on the sheets, and the sheets. */
    private Set<String> later() {
        var later = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        styles.ifPresent(later::add);
        strings.ifPresent(later::add);
        for (var sheet : sheets) {
            later.add(sheet.part());
            later.add(Parts.relationsOf(sheet.part()));
            later.addAll(sheet.drawings());
            sheet.comments().ifPresent(later::add);
            sheet.conversations().ifPresent(later::add);
        }
        return later;
    }

    private SheetComments.Copied sheet(CopyZip zip, SheetParts sheet, SharedTexts texts)
            throws IOException {
        var droppedIds = parts.droppedIds(sheet.part());
        if (!sheet.notes().isEmpty()) {
            sheet.notes().gather(parts.source(sheet.part()));
        }
        try (var out = zip.part(sheet.part());
                var xml = new PartCopy(parts.source(sheet.part()), out, Masking.IN_CELLS)) {
            var rows = new SheetCopy(xml, sheet.notes(), twins, texts);
            var tail = new WorksheetTail(xml, sheet, vocabulary);
            while (xml.next()) {
                if (!Contents.strip(xml, droppedIds)) {
                    rows.take();
                    tail.take();
                }
            }
            return new SheetComments.Copied(rows.grid(), tail.kept());
        }
    }

    private void other(CopyZip zip, String part) throws IOException {
        if (part.equals(workbook.main())) {
            copy(zip, part, xml -> WorkbookPart.copy(xml, names, notes.sheets()));
        } else if (Parts.isRelations(part)) {
            var source = Parts.sourceOf(part);
            copy(zip, part, new Relationships(parts.droppedIds(source), added(source))::copy);
        } else if (VmlText.isIn(part)) {
            zip.part(part, VmlText.masked(parts.text(part)));
        } else if (parts.isReadable(part)) {
            var droppedIds = parts.droppedIds(part);
            copy(
                    zip,
                    part,
                    xml -> {
                        while (xml.next()) {
                            Contents.strip(xml, droppedIds);
                        }
                    });
        } else {
            try (var in = workbook.open(part);
                    var out = zip.part(part)) {
                in.transferTo(out);
            }
        }
    }

    private List<Relationships.Added> added(String source) {
        return newStyles
                .filter(_ -> source.equals(workbook.main()))
                .map(name ->
                        new Relationships.Added(
                                STYLES_ID, vocabulary.relations() + "/styles", name))
                .stream()
                .toList();
    }

    private void copy(CopyZip zip, String part, PartEdit edit) throws IOException {
        try (var out = zip.part(part);
                var xml = new PartCopy(parts.source(part), out, Masking.EVERYWHERE)) {
            edit.in(xml);
        }
    }
}
