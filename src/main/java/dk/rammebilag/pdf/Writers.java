package dk.rammebilag.pdf;

import java.awt.Color;

/** Those who set the blocks of a document, each its own kind. */
record Writers(
        HeadingWriter headings,
        TextWriter texts,
        KeyFigureStrip keyFigures,
        TableWriter tables,
        MatrixWriter matrices,
        ChartWriter charts) {

    /**
     * @param tint the colour of the main series
     * @param top the level in the structure of a heading of level 1
     */
    static Writers of(Press press, Color tint, int top) {
        return new Writers(
                new HeadingWriter(press, top),
                new TextWriter(press),
                new KeyFigureStrip(press, tint),
                new TableWriter(press),
                new MatrixWriter(press, tint),
                new ChartWriter(press, tint));
    }
}
