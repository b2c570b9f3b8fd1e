package dk.rammebilag.appendix;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.PageBreak;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import java.util.List;
import java.util.stream.Stream;

/** Makes the blocks of one document out of a template's pieces and the figures. */
record Composition(Facts facts, List<Piece> pieces) {

    /** All blocks, in reading order. */
    List<Block> blocks() {
        return pieces.stream().flatMap(this::blocks).toList();
    }

    private Stream<Block> blocks(Piece piece) {
        return switch (piece) {
            case Piece.Title(var level, var runs) ->
                    new Filling(facts)
                                    .fill(runs)
                                    .map(words -> new Heading(level, new Paragraph(words).text()))
                                    .<Block>map(heading -> heading)
                                    .stream();
            case Piece.Text(var runs) -> paragraph(runs).map(block -> block);
            case Piece.Remark(var runs) -> paragraph(runs).map(p -> new Note(p.text()));
            case Piece.Points(var points) -> points(points);
            case Piece.GoalSection(var goal) ->
                    Stream.of(
                            new Heading(
                                    piece.headingLevel(),
                                    Messages.text(
                                            "appendix.goal.title", goal.position(), goal.title())),
                            Paragraph.of(goal.description()));
            case Piece.FocusSection(var focus) ->
                    Stream.of(
                            new Heading(
                                    piece.headingLevel(),
                                    Messages.text("appendix.focus.title", focus.title())),
                            Paragraph.of(Messages.text("appendix.focus.effect", focus.effect())),
                            new Bullets(focus.initiatives().stream().map(Paragraph::of).toList()));
            case Piece.Strip(var shown) -> Stream.of(new KeyFigureStrip(facts, shown).block());
            case Piece.WhoReported _ -> Stream.of(new Coverage(facts).block());
            case Piece.Sentences(var indicator) ->
                    new Statement(facts, indicator).blocks().stream();
            case Piece.Bars(var indicator) ->
                    new IndicatorChart(facts, indicator, "").blocks().stream();
            case Piece.Rows(var indicator) ->
                    Stream.of(new IndicatorTable(facts, indicator).table());
            case Piece.Groups(var indicator) ->
                    Stream.of(new BreakdownTable(facts, indicator).block());
            case Piece.Dots(var indicator) ->
                    new IndicatorChart(facts, indicator, "").dots().stream();
            case Piece.Years(var indicator) ->
                    new IndicatorYears(facts, indicator).blocks().stream();
            case Piece.Targets(var indicator) ->
                    new TargetsOfAll(facts, indicator).blocks().stream();
            case Piece.Initiatives(var goal) ->
                    Stream.of(new InitiativeTable(facts, cells(), goal).block());
            case Piece.Offers(var selection) ->
                    new OfferListing(facts, cells(), selection).blocks().stream();
            case Piece.Room(var grouping) ->
                    new RoomInGroups(facts, new OfferSheets(facts, cells()), grouping)
                            .blocks().stream();
            case Piece.Overview(var directive) -> new Overviews(facts).blocks(directive).stream();
            case Piece.Definitions _ -> definitions().blocks().stream();
            case Piece.Signs _ -> Stream.of(legend().block());
            case Piece.NewPage _ -> Stream.of(new PageBreak());
        };
    }

    private SupplyCells cells() {
        return new SupplyCells(facts.catalogue());
    }

    private Stream<Paragraph> paragraph(List<Run> runs) {
        return new Filling(facts).fill(runs).map(Paragraph::new).stream();
    }

    private Stream<Block> points(List<List<Run>> points) {
        var filled = points.stream().flatMap(this::paragraph).toList();
        return filled.isEmpty() ? Stream.empty() : Stream.of(new Bullets(filled));
    }

    private Definitions definitions() {
        return new Definitions(pieces.stream().flatMap(Piece::indicators).toList());
    }

    /** Of the whole document: looks at what the other pieces become. */
    private Legend legend() {
        return Legend.ofBlocks(
                pieces.stream()
                        .filter(piece -> !(piece instanceof Piece.Signs))
                        .flatMap(this::blocks));
    }
}
