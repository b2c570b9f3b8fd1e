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
import java.util.List;

/** Sets the blocks of a document one after the other, those of a chapter in a section of it. */
final class BlockWriter {

    private final Pages pages;
    private final Tag document;
    private final Writers writers;
    private final Company companies;
    private Tag section;

    /** How many blocks from the next on stand on this page for certain. */
    private int kept;

    BlockWriter(Pages pages, Writers writers, Tag document) {
        this.pages = pages;
        this.writers = writers;
        this.document = document;
        section = document;
        companies = new Company(writers);
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), blocks.subList(i + 1, blocks.size()));
            kept--;
        }
    }

    /** One that stands with another above it has its room and company there. */
    private void write(Heading heading, List<Block> following) {
        if (heading.level() == 1) {
            newPage();
            section = document.child("Sect");
        }
        var room = 0f;
        if (kept <= 0) {
            var left = pages.left() - writers.headings().height(heading);
            var company = companies.ofHeading(heading, following, left);
            kept = company.blocks() + 1;
            room = company.height();
        }
        writers.headings().write(heading, section, room);
    }

    private void write(Block block, List<Block> following) {
        switch (block) {
            case Heading heading -> write(heading, following);
            case Paragraph paragraph -> writers.texts().write(paragraph, section);
            case Bullets bullets -> writers.texts().write(bullets, section);
            case Note note -> writers.texts().write(note, section);
            case KeyFigures strip -> writers.keyFigures().write(strip, section);
            case Table table ->
                    writers.tables().write(companies.measured(table, following), section);
            case Matrix matrix ->
                    writers.matrices().write(companies.measured(matrix, following), section);
            case Chart chart ->
                    writers.charts().write(chart, section, companies.ofFigures(following));
            case PageBreak _ -> newPage();
        }
    }

    private void newPage() {
        if (!pages.isAtTop()) {
            pages.next();
        }
    }
}
