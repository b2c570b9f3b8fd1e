package dk.rammebilag.pdf;

import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Look;
import dk.rammebilag.document.Properties;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Renders documents as tagged PDF: PDF/UA-1 for people who read with a screen reader, PDF/A-2a for
 * the archive, or PDF/A-3a where files lie within it. The same document gives the same bytes. Safe
 * to share between threads.
 */
public final class PdfRenderer {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final Fonts fonts = new Fonts();

    /**
     * Writes a document.
     *
     * @param document what to write
     * @param out where to; flushed, left open
     * @throws MissingGlyphException if the fonts lack a character of the text
     * @throws IOException if it cannot be written
     */
    public void render(Document document, OutputStream out) throws IOException {
        var type = Typography.of(document.look());
        var measured = new Measured(fonts, new LineBreaker(fonts), type);
        var layout = layout(document, measured);
        var enclosures = Enclosures.read(document.attachments());
        var opened = Opened.of(document, enclosures, out);
        if (!enclosures.isEmpty()) {
            enclosures.embed(opened.writer(), document.properties());
        }
        write(document, layout, measured, opened, true);
        opened.pdf().close();
        out.flush();
    }

    /**
     * Page numbers are known when all is laid out. They do not change how much room anything takes,
     * so laying out once is enough; the draft is never finished, and nothing is drawn in it.
     */
    private Layout layout(Document document, Measured measured) throws IOException {
        var draft =
                Opened.of(document, Enclosures.read(List.of()), OutputStream.nullOutputStream());
        return write(document, new Layout(0, headings(document)), measured, draft, false);
    }

    /** A file that is begun. */
    private record Opened(org.openpdf.text.Document pdf, PdfWriter writer) {

        static Opened of(Document document, Enclosures enclosures, OutputStream out)
                throws IOException {
            var page = new Rectangle(Style.PAGE_WIDTH, Style.PAGE_HEIGHT);
            var pdf = new org.openpdf.text.Document(page, 0, 0, 0, 0);
            var writer = PdfWriter.getInstance(pdf, out);
            writer.setCloseStream(false);
            declare(writer, document.properties(), enclosures.isEmpty() ? 2 : 3);
            identify(writer, document, enclosures);
            pdf.open();
            archive(writer);
            return new Opened(pdf, writer);
        }
    }

    /** The headings before anything is laid out, so that the contents take the room they will. */
    private static List<Layout.Placed> headings(Document document) {
        return document.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .map(heading -> new Layout.Placed(heading, 1, 0))
                .toList();
    }

    /**
     * Fills a file and tells where everything came to stand.
     *
     * @param draws whether anything is drawn
     */
    private Layout write(
            Document document, Layout known, Measured measured, Opened opened, boolean draws) {
        var properties = document.properties();
        var writer = opened.writer();
        var canvas = new Canvas(writer, fonts, measured.type(), draws);
        var pages = new Pages(opened.pdf(), canvas, fonts, document, known.pages());
        var press = new Press(pages, canvas, fonts, new LineBreaker(fonts), measured);
        var root = writer.getStructureTreeRoot();
        root.mapRole(new PdfName("Title"), new PdfName("H1"));
        var tag = new Tag(new PdfStructureElement(root, new PdfName("Document")), draws);
        if (document.front()) {
            front(document, known, press, tag);
        }
        var top = document.front() ? 2 : 1;
        var writers = Writers.of(press, Color.decode(properties.tint()), top);
        new BlockWriter(pages, writers, tag).write(document.blocks());
        return pages.end();
    }

    private static void front(Document document, Layout known, Press press, Tag tag) {
        new CoverPage(press).write(document.properties(), document.look().logo(), tag);
        press.pages().next();
        if (!known.headings().isEmpty()) {
            new ContentsPage(press).write(known, tag);
            press.pages().next();
        }
    }

    /**
     * @param part of PDF/A: the second knows no files within a file
     */
    private static void declare(PdfWriter writer, Properties properties, int part) {
        writer.setPDFXConformance(part == 2 ? PdfWriter.PDFA2A : PdfWriter.PDFA3A);
        writer.setTagged();
        writer.setFullCompression();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        var info = writer.getInfo();
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.AUTHOR, text(properties.author()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        info.put(PdfName.CREATOR, text("Rammebilag"));
        var created = moment(properties);
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        writer.setXmpMetadata(
                Xmp.of(
                        properties,
                        ((PdfString) info.get(PdfName.PRODUCER)).toUnicodeString(),
                        part));
    }

    /** The moment the document is of. */
    static PdfDate moment(Properties properties) {
        return new PdfDate(
                GregorianCalendar.from(properties.created().withNano(0).atZone(Xmp.ZONE)));
    }

    /** The same document has the same identity. */
    private static void identify(PdfWriter writer, Document document, Enclosures enclosures) {
        var look = document.look().equals(Look.STANDARD) ? "" : document.look().toString();
        var text =
                document.properties()
                        + "\n"
                        + document.blocks()
                        + "\n"
                        + enclosures.identity()
                        + look;
        var id = Arrays.copyOf(DigestUtils.sha256(text), 16);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    private static void archive(PdfWriter writer) throws IOException {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("da-DK"));
        writer.setOutputIntents(SRGB, "", "", SRGB, ICC_Profile.getInstance(ColorSpace.CS_sRGB));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
