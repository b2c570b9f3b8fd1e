package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.document.Inline;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A stretch of running text in a template. */
sealed interface Run {

    /** Words as they stand. */
    record Words(Inline inline) implements Run {}

    /**
     * A name to be filled in.
     *
     * @param expression what it stands for
     * @param style how the words are set: plain, strong, in italics, as a link
     */
    record Filled(Expression expression, Function<String, Inline> style) implements Run {}

    /** The indicators that are named. */
    static Stream<Indicator> indicators(List<Run> runs) {
        return runs.stream()
                .flatMap(run ->
                        switch (run) {
                            case Filled(Expression.OfIndicator(var indicator, _), _) ->
                                    Stream.of(indicator);
                            case Filled _, Words _ -> Stream.empty();
                        });
    }
}
