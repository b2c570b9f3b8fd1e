package dk.rammebilag.pdf;

import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import java.awt.Color;

/** Sets the blocks of a document one after the other, those of a chapter in a section of it. */
final class BlockWriter {

    private final Sheet sheet;
    private final Tag document;
    private final HeadingWriter headings;
    private final TextWriter texts;
    private final KeyFigureStrip keyFigures;
    private final TableWriter tables;
    private final BarChartWriter charts;
    private Tag section;

    BlockWriter(Sheet sheet, Tag document, Color tint) {
        this.sheet = sheet;
        this.document = document;
        section = document;
        headings = new HeadingWriter(sheet);
        texts = new TextWriter(sheet);
        keyFigures = new KeyFigureStrip(sheet, tint);
        tables = new TableWriter(sheet);
        charts = new BarChartWriter(sheet, tint);
    }

    void write(Block block) {
        switch (block) {
            case Heading heading -> {
                if (heading.level() == 1) {
                    newPage();
                    section = document.child("Sect");
                }
                headings.write(heading, section);
            }
            case Paragraph paragraph -> texts.write(paragraph, section);
            case Bullets bullets -> texts.write(bullets, section);
            case Note note -> texts.write(note, section);
            case KeyFigures strip -> keyFigures.write(strip, section);
            case Table table -> tables.write(table, section);
            case BarChart chart -> charts.write(chart, section);
            case PageBreak _ -> newPage();
        }
    }

    private void newPage() {
        if (!sheet.pages().isAtTop()) {
            sheet.pages().next();
        }
    }
}
