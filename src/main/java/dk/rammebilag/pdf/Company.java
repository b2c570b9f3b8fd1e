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

/**
 * What must stand on the page of a block, so that none stands alone: with a heading the beginning
 * of what follows, and the paragraphs that lead to a table or chart; with a table or chart the note
 * under it. Rather a little too much room than too little.
 */
final class Company {

    /** What a table or chart asks for above it beyond what every block leaves below it. */
    private static final float SPACE = MeasuredTable.SPACE - Style.below(4);

    private final Writers writers;

    Company(Writers writers) {
        this.writers = writers;
    }

    /**
     * What stands with other blocks on their page.
     *
     * @param height its room
     * @param blocks how many of the blocks that follow stand there as a whole
     */
    record Kept(float height, int blocks) {

        private static final Kept NOTHING = new Kept(0, 0);

        private Kept under(float more) {
            return new Kept(height + more, blocks + 1);
        }
    }

    /**
     * What stands with a heading: with paragraphs that lead to a table or chart also this, unless
     * no page held that much.
     *
     * @param following the blocks after it
     * @param left what is left of the page below it
     */
    Kept ofHeading(Heading heading, List<Block> following, float left) {
        var most = new Measure(true).of(following, Press.FEWEST, left);
        return writers.headings().height(heading) + most.height() <= Pages.room()
                ? most
                : new Measure(false).of(following, Press.FEWEST, left);
    }

    /** The room of the note under a table or chart; 0 where none follows. */
    float ofFigures(List<Block> following) {
        return !following.isEmpty() && following.getFirst() instanceof Note note
                ? MeasuredTable.SPACE + writers.texts().stretches(note).getFirst().beginning()
                : 0;
    }

    /** A table as it is set before other blocks. */
    MeasuredTable measured(Table table, List<Block> following) {
        return writers.tables().measured(table).over(ofFigures(following));
    }

    /** A matrix as it is set before other blocks. */
    MeasuredMatrix measured(Matrix matrix, List<Block> following) {
        return writers.matrices().measured(matrix).over(ofFigures(following));
    }

    /** Adds up what stands together. */
    private final class Measure {

        private final boolean isLed;

        /**
         * @param isLed whether what leads to a table or chart stands with it
         */
        Measure(boolean isLed) {
            this.isLed = isLed;
        }

        /**
         * @param wanted how many lines must stand together
         */
        Kept of(List<Block> following, int wanted, float left) {
            if (following.isEmpty()) {
                return Kept.NOTHING;
            }
            var rest = following.subList(1, following.size());
            return switch (following.getFirst()) {
                case Heading heading when heading.level() > 1 ->
                        after(writers.headings().height(heading), rest, Press.FEWEST, left);
                case Heading _, PageBreak _ -> Kept.NOTHING;
                case Paragraph paragraph -> {
                    var lines = writers.texts().stretches(paragraph);
                    yield isLed && leadsToFigures(rest)
                            ? after(lines.getFirst().height(), rest, 0, left)
                            : lines(lines, rest, wanted, left);
                }
                case Bullets bullets ->
                        lines(writers.texts().stretches(bullets), rest, wanted, left);
                case Note note -> lines(writers.texts().stretches(note), rest, wanted, left);
                case Table table -> rows(measured(table, rest).flow(), left);
                case Matrix matrix -> rows(measured(matrix, rest).flow(), left);
                case Chart chart ->
                        new Kept(SPACE + writers.charts().height(chart) + ofFigures(rest), 0);
                case KeyFigures strip -> new Kept(writers.keyFigures().height(strip), 0);
            };
        }

        private Kept after(float height, List<Block> rest, int wanted, float left) {
            return of(rest, wanted, left - height).under(height);
        }

        private static Kept rows(RowFlow flow, float left) {
            return new Kept(SPACE + flow.beginning(left), 0);
        }

        private Kept lines(List<Stretch> stretches, List<Block> rest, int wanted, float left) {
            var room = 0f;
            var missing = wanted;
            for (var stretch : stretches) {
                if (stretch.lines() >= missing) {
                    return new Kept(room + stretch.beginning(), 0);
                }
                room += stretch.height();
                missing -= stretch.lines();
            }
            return after(room, rest, missing, left);
        }
    }

    private static boolean leadsToFigures(List<Block> following) {
        return following.stream()
                .filter(block -> !(block instanceof Paragraph))
                .findFirst()
                .filter(block ->
                        block instanceof Table || block instanceof Matrix || block instanceof Chart)
                .isPresent();
    }
}
