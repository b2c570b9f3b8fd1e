package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.supply.Cut;
import dk.rammebilag.supply.PriceDevelopment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How the takster have developed: the region and its sections of law, then each driftsherre. */
record Developments(Facts facts, PriceSheets prices) {

    List<Block> blocks() {
        if (facts.supply().developments().isEmpty()) {
            return List.of(Paragraph.of(text("appendix.overview.none")));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(sections());
        var operators = operators();
        if (!operators.rows().isEmpty()) {
            blocks.add(operators);
        }
        return blocks;
    }

    /** Of the tilbud of one driftsherre beside all of the region; empty where it has none. */
    Optional<Table> of(Municipality operator) {
        var shown =
                facts.supply().developments().stream()
                        .filter(one -> one.key().cut() == Cut.REGION || isOf(operator, one.key()))
                        .sorted(Comparator.comparingInt(this::place))
                        .toList();
        return shown.stream().anyMatch(one -> isOf(operator, one.key()))
                ? Optional.of(table("own", shown, List.of(prices.limit())))
                : Optional.empty();
    }

    private static boolean isOf(Municipality operator, Cut.Key key) {
        return key.cut() == Cut.OPERATOR && key.code().equals(operator.code());
    }

    private Table sections() {
        return table(
                "section",
                of(Cut.REGION, Cut.SECTION),
                List.of(text("appendix.supply.development.note"), prices.limit()));
    }

    private Table operators() {
        var shown = of(Cut.OPERATOR);
        var notes = new ArrayList<String>();
        var absent = absent(shown);
        if (!absent.isEmpty()) {
            notes.add(text("appendix.development.absent", Wording.list(absent)));
        }
        notes.add(prices.limit());
        return table("operator", shown, notes);
    }

    private List<PriceDevelopment> of(Cut... cuts) {
        return facts.supply().developments().stream()
                .filter(one -> List.of(cuts).contains(one.key().cut()))
                .sorted(Comparator.comparingInt(this::place))
                .toList();
    }

    private Table table(String kind, List<PriceDevelopment> shown, List<String> notes) {
        var rows =
                shown.stream()
                        .map(one -> new Row(prices.inItsCut(one), one.key().cut() == Cut.REGION))
                        .toList();
        return new Table(
                text(
                        "appendix.development.caption." + kind,
                        String.valueOf(facts.catalogue().year() - 1),
                        facts.year()),
                PriceSheets.developmentColumns(),
                rows,
                RegionalFigures.notes(rows, notes.toArray(String[]::new)));
    }

    /** Sections as they come, driftsherrer by name, the region below them. */
    private int place(PriceDevelopment one) {
        return switch (one.key().cut()) {
            case OPERATOR -> facts.placeByName(one.key().code());
            case REGION -> Integer.MAX_VALUE;
            default -> 0;
        };
    }

    /** Those without any tilbud that has a takst in both years. */
    private List<String> absent(List<PriceDevelopment> shown) {
        return facts.submitters().stream()
                .filter(one -> shown.stream().noneMatch(s -> s.key().code().equals(one.code())))
                .map(Municipality::name)
                .toList();
    }
}
