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
    private final PdfContentByte content;

    Canvas(PdfWriter writer, Fonts fonts) {
        this.writer = writer;
        this.fonts = fonts;
        this.content = writer.getDirectContent();
    }

    /** Draws something as content of an element. */
    void tagged(Tag tag, Runnable drawing) {
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

    private void artifact(String type, Runnable drawing) {
        var properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(type));
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
        fonts.requireGlyphs(text, style.face());
        content.beginText();
        content.setFontAndSize(fonts.get(style.face()), style.size());
        content.setColorFill(style.color());
        content.setTextMatrix(x, Style.PAGE_HEIGHT - baseline);
        content.showText(text);
        content.endText();
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
        content.setColorFill(color);
        content.rectangle(x, Style.PAGE_HEIGHT - y - weight / 2, width, weight);
        content.fill();
    }

    /** Fills a rectangle. */
    void fill(float x, float y, float width, float height, Color color) {
        content.setColorFill(color);
        content.rectangle(x, Style.PAGE_HEIGHT - y - height, width, height);
        content.fill();
    }

    /** Fills a rectangle with slanting stripes, which also tell it apart in black and white. */
    void stripes(float x, float y, float width, float height, Color color) {
        fill(x, y, width, height, color);
        var bottom = Style.PAGE_HEIGHT - y - height;
        content.saveState();
        content.rectangle(x, bottom, width, height);
        content.clip();
        content.newPath();
        content.setColorStroke(Style.PAPER);
        content.setLineWidth(1.2f);
        for (var from = x - height; from < x + width; from += 5) {
            content.moveTo(from, bottom);
            content.lineTo(from + height, bottom + height);
        }
        content.stroke();
        content.restoreState();
    }

    /** Draws a line of dashes downwards. */
    void dashes(float x, float y, float height, Color color) {
        content.saveState();
        content.setColorStroke(color);
        content.setLineWidth(1.2f);
        content.setLineDash(3, 2, 0);
        content.moveTo(x, Style.PAGE_HEIGHT - y);
        content.lineTo(x, Style.PAGE_HEIGHT - y - height);
        content.stroke();
        content.restoreState();
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
