package dk.rammebilag.pdf;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Chart;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.KeyFigures;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import java.awt.Color;
import java.util.List;

/** Sets the blocks of a document one after the other, those of a chapter in a section of it. */
final class BlockWriter {

    /** The room of the first lines of a text. */
    private final float beginning;

    private final Press press;
    private final Tag document;
    private final HeadingWriter headings;
    private final TextWriter texts;
    private final KeyFigureStrip keyFigures;
    private final TableWriter tables;
    private final MatrixWriter matrices;
    private final ChartWriter charts;
    private Tag section;

    /**
     * @param top the level in the structure of a heading of level 1
     */
    BlockWriter(Press press, Tag document, Color tint, int top) {
        this.press = press;
        this.document = document;
        section = document;
        beginning = 3 * press.type().body().leading();
        headings = new HeadingWriter(press, top);
        texts = new TextWriter(press);
        keyFigures = new KeyFigureStrip(press, tint);
        tables = new TableWriter(press);
        matrices = new MatrixWriter(press, tint);
        charts = new ChartWriter(press, tint);
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), blocks.subList(i + 1, blocks.size()));
        }
    }

    private void write(Block block, List<Block> following) {
        switch (block) {
            case Heading heading -> {
                if (heading.level() == 1) {
                    newPage();
                    section = document.child("Sect");
                }
                var left = press.pages().left() - headings.height(heading);
                headings.write(heading, section, company(following, left));
            }
            case Paragraph paragraph -> texts.write(paragraph, section);
            case Bullets bullets -> texts.write(bullets, section);
            case Note note -> texts.write(note, section);
            case KeyFigures strip -> keyFigures.write(strip, section);
            case Table table -> tables.write(tables.measured(table), section);
            case Matrix matrix -> matrices.write(matrices.measured(matrix), section);
            case Chart chart -> charts.write(chart, section);
            case PageBreak _ -> newPage();
        }
    }

    /**
     * The room of what stands on the page of a heading, so that none stands alone: the beginning of
     * what follows, and with a table or chart the paragraphs that lead to it.
     */
    private float company(List<Block> following, float left) {
        if (following.isEmpty()) {
            return 0;
        }
        var rest = following.subList(1, following.size());
        return switch (following.getFirst()) {
            case Heading deeper -> {
                var height = headings.height(deeper);
                yield height + company(rest, left - height);
            }
            case Paragraph paragraph -> {
                var height = texts.height(paragraph);
                var together = height + company(rest, left - height);
                yield leadsToFigures(rest) && together < Pages.room() ? together : beginning;
            }
            case Table table -> tables.measured(table).flow().beginning(left);
            case Matrix matrix -> matrices.measured(matrix).flow().beginning(left);
            case Chart chart -> charts.height(chart);
            case KeyFigures strip -> keyFigures.height(strip);
            case Bullets _, Note _ -> beginning;
            case PageBreak _ -> 0;
        };
    }

    private static boolean leadsToFigures(List<Block> following) {
        return following.stream()
                .filter(block -> !(block instanceof Paragraph))
                .findFirst()
                .filter(block ->
                        block instanceof Table || block instanceof Matrix || block instanceof Chart)
                .isPresent();
    }

    private void newPage() {
        if (!press.pages().isAtTop()) {
            press.pages().next();
        }
    }
}
