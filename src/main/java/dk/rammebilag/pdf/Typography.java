package dk.rammebilag.pdf;

import dk.rammebilag.document.Look;
import java.awt.Color;

/**
 * The texts and colours of a document in its look. Whatever size is chosen, leading follows it.
 *
 * @param ink of text
 * @param grey of notes and axes
 * @param region of links and of the region's own line
 * @param own of the one that stands out
 * @param running the size of running text and headings beside that of the standard look
 * @param tabular the same of tables, charts and notes
 */
record Typography(Color ink, Color grey, Color region, Color own, float running, float tabular) {

    static final Typography STANDARD = of(Look.STANDARD);

    static Typography of(Look look) {
        return new Typography(
                Color.decode(look.ink()),
                Color.decode(look.grey()),
                Color.decode(look.region()),
                Color.decode(look.own()),
                (float) (look.body() / Look.STANDARD.body()),
                (float) (look.table() / Look.STANDARD.table()));
    }

    Style.Text body() {
        return text(Face.REGULAR, 10.5f, 15, running);
    }

    Style.Text small() {
        return text(Face.REGULAR, 8.5f, 11.5f, tabular).in(grey);
    }

    Style.Text caption() {
        return text(Face.BOLD, 9.5f, 12.5f, tabular);
    }

    Style.Text cell() {
        return text(Face.REGULAR, 9, 12, tabular);
    }

    Style.Text cellStrong() {
        return cell().in(Face.BOLD);
    }

    Style.Text figure() {
        return text(Face.BOLD, 17, 21, running);
    }

    Style.Text coverTitle() {
        return text(Face.BOLD, 28, 34, 1);
    }

    Style.Text coverLine() {
        return text(Face.REGULAR, 12, 17, 1);
    }

    Style.Text coverStrong() {
        return coverLine().in(Face.BOLD);
    }

    /** How a heading is set. */
    Style.Text heading(int level) {
        return switch (level) {
            case 1 -> text(Face.BOLD, 20, 25, running);
            case 2 -> text(Face.BOLD, 14, 18, running);
            case 3 -> text(Face.BOLD, 11.5f, 15, running);
            default -> text(Face.BOLD, 10.5f, 14, running);
        };
    }

    private Style.Text text(Face face, float size, float leading, float scale) {
        return new Style.Text(face, size * scale, leading * scale, ink);
    }
}
