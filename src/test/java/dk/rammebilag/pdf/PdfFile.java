package dk.rammebilag.pdf;

import dk.rammebilag.pdf.Element.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** What a finished file holds, read back. */
final class PdfFile {

    private final Map<Integer, Integer> pageNumbers = new HashMap<>();
    private final List<List<Shown>> pages = new ArrayList<>();
    private final Element structure;

    PdfFile(byte[] pdf) throws IOException {
        try (var reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
                pages.add(MarkedContent.of(reader, page));
            }
            var root = reader.getCatalog().getAsDict(new PdfName("StructTreeRoot"));
            structure = element(kids(root).findFirst().map(PdfFile::dictionary).orElseThrow(), 0);
        }
    }

    /** The Document element. */
    Element structure() {
        return structure;
    }

    /** The texts of each page. */
    List<List<Shown>> pages() {
        return pages;
    }

    int pageCount() {
        return pages.size();
    }

    private Element element(PdfDictionary from, int inherited) {
        var page = page(from, inherited);
        var pieces = new ArrayList<Piece>();
        var children = new ArrayList<Element>();
        var annotations = 0;
        for (var kid : kids(from).toList()) {
            if (kid instanceof PdfNumber content) {
                pieces.add(piece(page, content));
            } else {
                var dictionary = dictionary(kid);
                if (dictionary.contains(new PdfName("Obj"))) {
                    annotations++;
                } else if (dictionary.contains(new PdfName("MCID"))) {
                    var content = dictionary.getAsNumber(new PdfName("MCID"));
                    pieces.add(piece(page(dictionary, page), content));
                } else {
                    children.add(element(dictionary, page));
                }
            }
        }
        return new Element(
                name(from.getAsName(PdfName.S)), attributes(from), pieces, annotations, children);
    }

    private Piece piece(int page, PdfNumber content) {
        var texts =
                pages.get(page - 1).stream()
                        .filter(shown -> shown.mark() == content.intValue())
                        .toList();
        return new Piece(page, texts);
    }

    private int page(PdfDictionary from, int inherited) {
        return from.get(new PdfName("Pg")) instanceof PRIndirectReference reference
                ? pageNumbers.getOrDefault(reference.getNumber(), 0)
                : inherited;
    }

    private static Map<String, String> attributes(PdfDictionary from) {
        var attributes = new TreeMap<String, String>();
        if (from.get(new PdfName("Alt")) instanceof PdfString alternative) {
            attributes.put("Alt", alternative.toUnicodeString());
        }
        if (PdfReader.getPdfObject(from.get(new PdfName("A"))) instanceof PdfDictionary own) {
            for (var key : own.getKeys()) {
                if (!key.equals(PdfName.O)) {
                    attributes.put(name(key), own.get(key).toString());
                }
            }
        }
        return attributes;
    }

    private static Stream<PdfObject> kids(PdfDictionary from) {
        return switch (PdfReader.getPdfObject(from.get(PdfName.K))) {
            case PdfArray several -> several.getElements().stream();
            case PdfObject one -> Stream.of(one);
            case null -> Stream.of();
        };
    }

    private static PdfDictionary dictionary(@Nullable PdfObject object) {
        return (PdfDictionary) PdfReader.getPdfObject(object);
    }

    private static String name(PdfName name) {
        return PdfName.decodeName(name.toString());
    }
}
