package dk.rammebilag.pdf;

import java.awt.Color;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws lines and areas. Positions are measured from the top left corner of the page. */
final class Pen {

    private final PdfContentByte content;
    private final boolean draws;

    /**
     * @param draws whether anything is drawn
     */
    Pen(PdfContentByte content, boolean draws) {
        this.content = content;
        this.draws = draws;
    }

    /** Fills a rectangle. */
    void fill(float x, float y, float width, float height, Color color) {
        if (!draws) {
            return;
        }
        content.setColorFill(color);
        content.rectangle(x, Style.PAGE_HEIGHT - y - height, width, height);
        content.fill();
    }

    /** Draws a picture into a rectangle. */
    void picture(Image image, float x, float y, float width, float height) {
        if (!draws) {
            return;
        }
        content.addImage(image, width, 0, 0, height, x, Style.PAGE_HEIGHT - y - height);
    }

    /** Fills a rectangle with slanting stripes, which also tell it apart in black and white. */
    void stripes(float x, float y, float width, float height, Color color) {
        if (!draws) {
            return;
        }
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

    /**
     * Draws a line from point to point.
     *
     * @param points x and y of each
     */
    void line(Color color, float weight, Dash dash, float... points) {
        if (!draws) {
            return;
        }
        content.saveState();
        content.setColorStroke(color);
        content.setLineWidth(weight);
        if (dash != Dash.SOLID) {
            content.setLineDash(dash.lengths(), 0);
        }
        trace(points);
        content.stroke();
        content.restoreState();
    }

    /**
     * Fills the area within some points.
     *
     * @param points x and y of each
     */
    void area(Color color, float... points) {
        if (!draws) {
            return;
        }
        content.setColorFill(color);
        trace(points);
        content.closePath();
        content.fill();
    }

    void disc(Color color, float x, float y, float radius) {
        if (!draws) {
            return;
        }
        content.setColorFill(color);
        content.circle(x, Style.PAGE_HEIGHT - y, radius);
        content.fill();
    }

    private void trace(float... points) {
        content.moveTo(points[0], Style.PAGE_HEIGHT - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], Style.PAGE_HEIGHT - points[i + 1]);
        }
    }
}
