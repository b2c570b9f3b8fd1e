package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.run.KillPoint.After;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kills of a night: on both sides of every boundary between two steps, where something is half
 * done, and at any moment; most processes that go on are killed again. What was killed and how it
 * came out is written to a file in {@code target/reliability}.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ManyKills {

    private static final int AT_LEAST = 60;

    /** The job's steps. */
    private static final int STEPS = 8;

    private static final int IN_ONE_RUN = 5;
    private static final int RANDOM_RUNS = 8;
    private static final int WHOLE_RUNS = 1;
    private static final int KILLS = 4;
    private static final long SEED = 20_161_201;

    private static final String LINES = "dk.rammebilag.cli.TerminalProgress$Lines.";
    private static final String REPOSITORY =
            "org.springframework.batch.core.repository.support.SimpleJobRepository.";

    @TempDir private static Path folder;

    private final List<Line> summary = new ArrayList<>();
    private final TestDatabase database;
    private Undisturbed few;

    ManyKills(TestDatabase database) {
        this.database = database;
    }

    /** A line of the summary. */
    private record Line(String what, int kills, String steps, String end) {}

    @BeforeAll
    void run() throws IOException, InterruptedException, SQLException {
        few = Undisturbed.in(folder.resolve("few"), database, false);
    }

    /** Where something is half done that only this kind of database does, with what that is. */
    abstract Map<String, String> halfMade();

    /** Where something is half done, with what that is. */
    private Map<String, String> halfDone() {
        var points = new LinkedHashMap<String, String>();
        points.put(
                "the first tables are made",
                "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor.executeStatement 3");
        points.put(
                "most tables are made",
                "org.flywaydb.core.internal.sqlscript.DefaultSqlScriptExecutor.executeStatement"
                        + " 40");
        points.putAll(halfMade());
        points.put("the round is named, not begun", REPOSITORY + "createJobExecution");
        points.put("the run is in the audit", "dk.rammebilag.run.RunAudit.beforeJob");
        points.put("a file is received", "dk.rammebilag.run.store.FileStore.move 2");
        points.put("the files are noted", "dk.rammebilag.run.store.Submissions.add 2");
        points.put("partitions are made", REPOSITORY + "createStepExecution 4");
        points.put("a file is read", "dk.rammebilag.run.store.Staging.write 2");
        points.put(
                "a file has been read, which is not noted",
                "dk.rammebilag.run.store.Staging.write 3 > " + REPOSITORY + "update 2");
        points.put(
                "findings are replaced",
                "dk.rammebilag.run.store.Findings.replace 2 >"
                        + " org.springframework.jdbc.core.JdbcTemplate.batchUpdate");
        points.put(
                "files are compared",
                "dk.rammebilag.run.CompareStep.doFor >"
                        + " dk.rammebilag.run.store.Submissions.chosen 2");
        points.put(
                "figures are replaced",
                "dk.rammebilag.run.store.FigureStore.write >"
                        + " org.springframework.jdbc.core.JdbcTemplate.batchUpdate");
        points.put("the proof is kept", "dk.rammebilag.run.store.SupplyStore.write");
        points.put("a marked copy is made", "dk.rammebilag.feedback.marked.MarkedWorkbook.write");
        points.put("a workbook is packed", "dk.rammebilag.workbook.StableZip.copy");
        points.put("a PDF is written", "dk.rammebilag.pdf.PdfRenderer.render 3");
        points.put("documents are written", "dk.rammebilag.publication.OutputFolder.write 20");
        points.put("the manifest is written", "dk.rammebilag.publication.OutputFolder.publish");
        points.put(
                "the folder is moved in",
                "dk.rammebilag.publication.OutputFolder.moveIn > java.nio.file.Files.move");
        points.put(
                "the folder is there, its figures not kept",
                "dk.rammebilag.run.PublishStep.doFor > dk.rammebilag.run.store.FileStore.keep");
        points.put(
                "the publication is in the audit",
                "dk.rammebilag.run.RunAudit.published > " + REPOSITORY + "update 2");
        points.put(
                "the last step is done, which the job has not noted",
                "dk.rammebilag.run.RunAudit.published > " + LINES + "done");
        points.put("the job is done, not in the audit", "dk.rammebilag.run.RunAudit.afterJob");
        return points;
    }

    /** Several in one run: all but the first fall upon a process that goes on. */
    @TestFactory
    Stream<DynamicTest> whereSomethingIsHalfDone() {
        var points = halfDone();
        var names = List.copyOf(points.keySet());
        return IntStream.iterate(0, from -> from < names.size(), from -> from + IN_ONE_RUN)
                .mapToObj(from -> names.subList(from, Math.min(from + IN_ONE_RUN, names.size())))
                .map(some ->
                        test(
                                few(),
                                String.join("; ", some),
                                some.stream().map(name -> at(points.get(name))).toList()));
    }

    /** A process begins with the step in which the one before was killed, and gets to the next. */
    @TestFactory
    Stream<DynamicTest> atEveryBoundaryOfSteps() {
        var first = at(LINES + "began 1");
        var next = at(LINES + "began 2");
        var done = at(LINES + "done");
        return Stream.of(
                test(
                        few(),
                        "when each step has begun",
                        Stream.concat(
                                        Stream.of(first),
                                        Stream.generate(() -> next).limit(STEPS - 1L))
                                .toList()),
                test(
                        few(),
                        "when each step is done",
                        Stream.generate(() -> done).limit(STEPS).toList()));
    }

    @TestFactory
    Stream<DynamicTest> atAnyMoment() {
        return LongStream.range(SEED, SEED + RANDOM_RUNS)
                .mapToObj(seed -> test(few(), "any moment, seed " + seed, moments(seed)));
    }

    @TestFactory
    Stream<DynamicTest> atAnyMomentOfARunOfAllSubmissions() {
        return LongStream.range(SEED, SEED + WHOLE_RUNS)
                .mapToObj(seed ->
                        test(
                                () ->
                                        Undisturbed.in(
                                                folder.resolve("whole" + seed), database, true),
                                "any moment, all submissions, seed " + seed,
                                moments(seed)));
    }

    private Callable<Undisturbed> few() {
        return () -> few;
    }

    private static KillPoint at(@Nullable String calls) {
        return KillPoint.entering(Objects.requireNonNull(calls));
    }

    private static List<After> moments(long seed) {
        return new Random(seed).doubles(KILLS, 0.1, 0.6).mapToObj(After::new).toList();
    }

    private DynamicTest test(
            Callable<Undisturbed> undisturbed, String what, List<? extends KillPoint> points) {
        return DynamicTest.dynamicTest(what, () -> survives(undisturbed.call(), what, points));
    }

    private void survives(Undisturbed undisturbed, String what, List<? extends KillPoint> points)
            throws IOException, InterruptedException, SQLException {
        var before = folder.resolve("killed" + summary.size());
        var line = new Line(what, points.size(), "", "not the same");
        summary.add(line);
        var killed = undisturbed.survives(before, points);
        summary.set(
                summary.indexOf(line),
                new Line(
                        what,
                        killed.size(),
                        killed.stream()
                                .map(ended -> ended.step().isEmpty() ? "none" : ended.step())
                                .collect(Collectors.joining(", ")),
                        "identical"));
    }

    @AfterAll
    void tell() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("| Killed | Kills | Last step each had done | In the end |");
        lines.add("|---|---|---|---|");
        summary.forEach(line ->
                lines.add(
                        "| %s | %d | %s | %s |"
                                .formatted(line.what(), line.kills(), line.steps(), line.end())));
        var file = Files.createDirectories(Path.of("target/reliability"));
        Files.write(
                file.resolve("kills-" + database.name().toLowerCase(Locale.ROOT) + ".md"), lines);
        assertThat(summary.stream().mapToInt(Line::kills).sum()).isGreaterThanOrEqualTo(AT_LEAST);
    }
}
