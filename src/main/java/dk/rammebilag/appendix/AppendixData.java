package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which open data a bilag shows.
 *
 * @param indicators ids of the indicators it tells of
 * @param offers whether it tells of tilbud
 * @param trades whether it tells of trade
 */
public record AppendixData(Set<String> indicators, boolean offers, boolean trades) {

    private static final Set<Directive> TRADES =
            EnumSet.of(
                    Directive.TRADES,
                    Directive.DIFFERENCES,
                    Directive.MATRIX,
                    Directive.SUMS,
                    Directive.USES);

    private static final Set<Directive> OFFERS =
            EnumSet.of(Directive.PRICES, Directive.DEVELOPMENT, Directive.LARGEST, Directive.USES);

    public AppendixData {
        indicators = Set.copyOf(indicators);
    }

    static AppendixData of(List<Piece> pieces) {
        var overviews =
                pieces.stream()
                        .flatMap(piece ->
                                piece instanceof Piece.Overview(var directive)
                                        ? Stream.of(directive)
                                        : Stream.empty())
                        .toList();
        return new AppendixData(
                pieces.stream()
                        .flatMap(Piece::indicators)
                        .map(Indicator::id)
                        .collect(Collectors.toSet()),
                pieces.stream().anyMatch(AppendixData::isOfOffers)
                        || overviews.stream().anyMatch(OFFERS::contains),
                overviews.stream().anyMatch(TRADES::contains));
    }

    private static boolean isOfOffers(Piece piece) {
        return piece instanceof Piece.Offers || piece instanceof Piece.Room;
    }
}
