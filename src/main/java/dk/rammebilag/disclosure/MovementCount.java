package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.Movement.Way;
import java.util.Collection;

/**
 * How the kommuner have moved on an indicator since last year.
 *
 * @param compared how many were published in both years
 * @param right how many of them certainly moved the way the goal wants
 * @param still how many did not certainly move
 * @param wrong how many certainly moved the other way
 * @param judged whether chance can be told from change; where not, the three are 0
 */
public record MovementCount(int compared, int right, int still, int wrong, boolean judged) {

    static MovementCount of(Collection<Movement> municipal) {
        var right = count(municipal, Way.RIGHT);
        var still = count(municipal, Way.STILL);
        var wrong = count(municipal, Way.WRONG);
        var unjudged = count(municipal, Way.NOT_JUDGED);
        return new MovementCount(
                right + still + wrong + unjudged, right, still, wrong, unjudged == 0);
    }

    private static int count(Collection<Movement> municipal, Way way) {
        return (int) municipal.stream().filter(movement -> movement.way() == way).count();
    }
}
