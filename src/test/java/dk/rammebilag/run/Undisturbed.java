package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.KillPoint.After;
import dk.rammebilag.run.KilledProgram.Ended;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that nobody has killed, which those that were killed are held against.
 *
 * @param isWhole whether it is of all submissions of the example
 * @param ended how it ended
 * @param left what it left
 */
record Undisturbed(TestDatabase database, boolean isWhole, Ended ended, Left left) {

    static Undisturbed in(Path folder, TestDatabase database, boolean isWhole)
            throws IOException, InterruptedException, SQLException {
        var program = KilledProgram.in(folder, database, isWhole);
        var ended = program.run();
        return new Undisturbed(database, isWhole, ended, Left.of(program, database));
    }

    /**
     * Runs the same, kills it at each of the points in turn, runs it to its end and holds what it
     * left against this. At a moment, though not at a method, it may have come to its end before;
     * run again it would be another round, so that it is only asked how it stands.
     *
     * @return how each of the killed processes ended
     */
    List<Ended> survives(Path folder, List<? extends KillPoint> points)
            throws IOException, InterruptedException, SQLException {
        var program = KilledProgram.in(folder, database, isWhole);
        var killed = new ArrayList<Ended>();
        var hasEnded = false;
        for (var at = points.iterator(); at.hasNext() && !hasEnded; ) {
            var point = at.next();
            var stopped = program.killed(point, ended.took());
            if (stopped.killed()) {
                killed.add(stopped);
                hasEnded = point instanceof After && Left.tellsOfEnd(program, database);
            } else {
                assertThat(point).as(stopped.said()).isInstanceOf(After.class);
                assertThat(stopped.code()).as(stopped.said()).isEqualTo(ended.code());
                hasEnded = true;
            }
        }
        if (hasEnded) {
            assertThat(program.status().code()).isZero();
        } else {
            var finished = program.run();
            assertThat(finished.code())
                    .as("after %s: %s", points, finished.said())
                    .isEqualTo(ended.code());
        }
        Left.of(program, database).assertSameAs(left);
        return killed;
    }
}
