package dk.rammebilag.pdf;

import java.awt.Color;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Draws on the page that is open. All that is drawn is either content of a {@link Tag} or an
 * artifact, which is not read aloud. Positions are measured from the top left corner of the page.
 */
final class Canvas {

    private final PdfWriter writer;
    private final Fonts fonts;
    private final Typography type;
    private final PdfContentByte content;
    private final Pen pen;
    private final boolean draws;

    /**
     * @param draws whether anything is drawn; a layout alone needs only the places
     */
    Canvas(PdfWriter writer, Fonts fonts, Typography type, boolean draws) {
        this.writer = writer;
        this.fonts = fonts;
        this.type = type;
        this.draws = draws;
        this.content = writer.getDirectContent();
        this.pen = new Pen(content, draws);
    }

    /** The texts and colours of the document. */
    Typography type() {
        return type;
    }

    /** Draws something as content of an element. */
    void tagged(Tag tag, Runnable drawing) {
        if (!draws) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(tag.element());
        drawing.run();
        content.endMarkedContentSequence();
    }

    /** Draws something that only decorates. */
    void decoration(Runnable drawing) {
        artifact("Layout", drawing);
    }

    /** Draws something that belongs to the page and not to the text. */
    void pagination(Runnable drawing) {
        artifact("Pagination", drawing);
    }

    /** Draws something that lies across the page. */
    void watermark(Runnable drawing) {
        var properties = artifact("Pagination");
        properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
        artifact(properties, drawing);
    }

    private void artifact(String type, Runnable drawing) {
        artifact(artifact(type), drawing);
    }

    private static PdfDictionary artifact(String type) {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
        return properties;
    }

    private void artifact(PdfDictionary properties, Runnable drawing) {
        if (!draws) {
            drawing.run();
            return;
        }
        content.beginMarkedContentSequence(new PdfName("Artifact"), properties, true);
        drawing.run();
        content.endMarkedContentSequence();
    }

    /**
     * Sets a text on a base line.
     *
     * @throws MissingGlyphException if the font lacks one of its characters
     */
    void text(String text, Style.Text style, float x, float baseline) {
        show(text, style, 1, 0, x, baseline);
    }

    private void show(String text, Style.Text style, float cos, float sin, float x, float y) {
        if (!draws) {
            return;
        }
        fonts.requireGlyphs(text, style.face());
        content.beginText();
        content.setFontAndSize(fonts.get(style.face()), style.size());
        content.setColorFill(style.color());
        content.setTextMatrix(cos, sin, 0 - sin, cos, x, Style.PAGE_HEIGHT - y);
        content.showText(text);
        content.endText();
    }

    /** Sets a text of its own; the space parts it from the next for those who copy or search. */
    void word(String text, Style.Text style, float x, float baseline) {
        text(text + " ", style, x, baseline);
    }

    /** Sets a text of its own that ends at an edge. */
    void flushRight(String text, Style.Text style, float right, float baseline) {
        word(text, style, right - fonts.width(text, style), baseline);
    }

    /**
     * Sets a text that rises, on a base line through a point.
     *
     * @param degrees how steeply, 0 to 90
     */
    void rising(String text, Style.Text style, double degrees, float x, float y) {
        var cos = (float) Math.cos(Math.toRadians(degrees));
        var sin = (float) Math.sin(Math.toRadians(degrees));
        show(text, style, cos, sin, x, y);
    }

    /** Sets the outlines of a text that rises, which leave the page white within them. */
    void outlined(String text, Style.Text style, float weight, double degrees, float x, float y) {
        content.saveState();
        content.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_STROKE);
        content.setLineWidth(weight);
        content.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        content.setColorStroke(style.color());
        rising(text, style, degrees, x, y);
        content.restoreState();
    }

    /** Sets the runs of a line one after the other. */
    void line(Line line, float x, float baseline) {
        var at = x;
        for (var run : line.words()) {
            text(run.text(), run.style(), at, baseline);
            at += fonts.width(run.text(), run.style());
        }
    }

    /** Draws a horizontal rule. */
    void rule(float x, float y, float width, float weight, Color color) {
        pen.fill(x, y - weight / 2, width, weight, color);
    }

    /** Draws lines and areas on the open page. */
    Pen pen() {
        return pen;
    }

    /**
     * Makes a piece of the page a link.
     *
     * @param tag the Link element that holds its words
     * @param spoken where it leads, in words
     */
    void link(
            Tag tag,
            PdfAction action,
            String spoken,
            float x,
            float top,
            float width,
            float height) {
        if (!draws) {
            return;
        }
        var area =
                new Rectangle(
                        x, Style.PAGE_HEIGHT - top - height, x + width, Style.PAGE_HEIGHT - top);
        var link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_NONE, action);
        link.put(PdfName.CONTENTS, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        tag.annotation(link.getIndirectReference(), writer.getCurrentPage());
        var root = writer.getStructureTreeRoot();
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(root.addExistingObject(tag.element().getReference())));
        writer.addAnnotation(link);
    }

    /** Where the top of a piece of the open page is, for somebody who goes there. */
    float fromBottom(float y) {
        return Style.PAGE_HEIGHT - y;
    }

    PdfWriter writer() {
        return writer;
    }
}
