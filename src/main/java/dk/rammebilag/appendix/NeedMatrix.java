package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.supply.NeedSummary;
import java.util.Comparator;
import java.util.List;

/** How each submitter scores the supply for each målgruppe: the darker, the fewer places. */
record NeedMatrix(Facts facts, SupplyCells cells) {

    /** How dark the scores are, from the first of the code list on; the others are not. */
    private static final List<Integer> SHADES = List.of(Matrix.DARKEST, 2);

    /** What the scores mean and where most see too few places, and the matrix. */
    List<Block> blocks() {
        return List.of(Paragraph.of((scores() + " " + shortest()).strip()), matrix());
    }

    /** The målgruppe with most submitters who score it with one of the shaded scores. */
    private String shortest() {
        return facts.supply().needs().stream()
                .max(Comparator.comparingLong(this::seeShortage))
                .filter(need -> seeShortage(need) > 0)
                .map(need ->
                        text(
                                "appendix.needs.short",
                                cells.label("Målgruppe", need.targetGroup())
                                        .toLowerCase(Messages.DANISH),
                                Wording.count(seeShortage(need)),
                                Wording.count(need.submitters())))
                .orElse("");
    }

    private long seeShortage(NeedSummary need) {
        return need.lowest().values().stream()
                .filter(score -> codes().indexOf(score) < SHADES.size())
                .count();
    }

    private Matrix matrix() {
        var submitters =
                facts.submitters().stream()
                        .filter(s -> facts.basis().used().contains(s.code()))
                        .toList();
        var lines = facts.supply().needs().stream().map(need -> line(need, submitters)).toList();
        return new Matrix(
                text("appendix.needs.caption", facts.year()),
                text("appendix.supply.column.targetGroup"),
                submitters.stream().map(Municipality::name).toList(),
                lines,
                Legend.notes(lines, text("appendix.needs.note")));
    }

    private Matrix.Line line(NeedSummary need, List<Municipality> submitters) {
        return new Matrix.Line(
                cells.label("Målgruppe", need.targetGroup()),
                submitters.stream().map(submitter -> cell(need, submitter)).toList());
    }

    private Matrix.Cell cell(NeedSummary need, Municipality submitter) {
        var score = need.lowest().get(submitter.code());
        if (score == null) {
            return new Matrix.Cell(SupplyCells.MISSING, 0);
        }
        var at = codes().indexOf(score);
        return new Matrix.Cell(
                isNumber(score) ? Value.text(score) : unknown(score),
                at < SHADES.size() ? SHADES.get(at) : 0);
    }

    private Value unknown(String score) {
        return new Value.Abbreviated(text("appendix.needs.unknown"), cells.label("Score", score));
    }

    /** What the scores mean, in one line. */
    private String scores() {
        return text(
                "appendix.needs.scores",
                Wording.list(
                        codes().stream()
                                .filter(NeedMatrix::isNumber)
                                .map(code ->
                                        text(
                                                "appendix.supply.score",
                                                code,
                                                cells.label("Score", code)
                                                        .toLowerCase(Messages.DANISH)))
                                .toList()));
    }

    private List<String> codes() {
        return facts.catalogue().codeList("Score").valid(facts.catalogue().year());
    }

    private static boolean isNumber(String score) {
        return score.chars().allMatch(Character::isDigit);
    }
}
