package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.FocusArea;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Indicator;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a template, checked against the catalogue, in reading order. */
sealed interface Piece {

    /** The level of the heading it starts with, 1 to 3; 0 for none. */
    default int headingLevel() {
        return 0;
    }

    /** The indicators it tells of. */
    default Stream<Indicator> indicators() {
        return Stream.empty();
    }

    /** A heading. */
    record Title(int level, List<Run> runs) implements Piece {
        @Override
        public int headingLevel() {
            return level;
        }
    }

    /** Running text, which is left out when a name in it has no value. */
    sealed interface Prose extends Piece {

        /** The text. */
        List<Run> runs();

        @Override
        default Stream<Indicator> indicators() {
            return Run.indicators(runs());
        }
    }

    /** A paragraph. */
    record Text(List<Run> runs) implements Prose {}

    /** A paragraph in small type. */
    record Remark(List<Run> runs) implements Prose {}

    /** A list; a point is left out when a name in it has no value. */
    record Points(List<List<Run>> points) implements Piece {
        @Override
        public Stream<Indicator> indicators() {
            return points.stream().flatMap(Run::indicators);
        }
    }

    /** A goal: its heading and what it means. */
    record GoalSection(Goal goal) implements Piece {
        @Override
        public int headingLevel() {
            return 1;
        }
    }

    /** An indsatsområde: its heading, its effektmål and the agreed indsatser. */
    record FocusSection(FocusArea focusArea) implements Piece {
        @Override
        public int headingLevel() {
            return 2;
        }
    }

    /** The region's figures that carry the page. */
    record Strip(List<Indicator> shown) implements Piece {
        @Override
        public Stream<Indicator> indicators() {
            return shown.stream();
        }
    }

    /** Something generated from the figures of one indicator. */
    sealed interface Display extends Piece {

        /** The indicator. */
        Indicator indicator();

        @Override
        default Stream<Indicator> indicators() {
            return Stream.of(indicator());
        }
    }

    /** Sentences. */
    record Sentences(Indicator indicator) implements Display {}

    /** The kommuner as bars. */
    record Bars(Indicator indicator) implements Display {}

    /** The kommuner as rows. */
    record Rows(Indicator indicator) implements Display {}

    /** The region by sex, age and målgruppe. */
    record Groups(Indicator indicator) implements Display {}

    /** The kommuner as dots over the band of their middle half. */
    record Dots(Indicator indicator) implements Display {}

    /** The region over the years. */
    record Years(Indicator indicator) implements Display {}

    /** The kommuner's own targets. */
    record Targets(Indicator indicator) implements Display {}

    /** What the kommuner do for a goal. */
    record Initiatives(Goal goal) implements Piece {}

    /** The tilbud one by one, all of them or some. */
    record Offers(Selection selection) implements Piece {
        @Override
        public int headingLevel() {
            return selection == Selection.ALL ? 2 : 0;
        }
    }

    /** What there is room for, put together in one way. */
    record Room(Grouping grouping) implements Piece {}

    /** Everything the run has of a kind; the directive is one that {@link Overviews} knows. */
    record Overview(Directive directive) implements Piece {}

    /** Who stands behind the figures. */
    record WhoReported() implements Piece {}

    /** How the indicators of the document are defined. */
    record Definitions() implements Piece {}

    /** What the signs in the document's tables mean. */
    record Signs() implements Piece {}

    /** What follows starts on a new page. */
    record NewPage() implements Piece {}
}
