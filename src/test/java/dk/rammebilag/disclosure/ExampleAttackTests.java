package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.statistics.Tally;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Submitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published figures of the example, attacked from outside and by a kommune. */
@Execution(ExecutionMode.CONCURRENT)
class ExampleAttackTests {

    private static final double FAR = 50;

    private static Catalogue catalogue;
    private static Figures figures;
    private static Protector.Decision decision;

    @BeforeAll
    static void run() throws IOException {
        catalogue = CatalogueLoader.load(Path.of("templates"), 2016);
        figures = figures(catalogue, 2016);
        decision = new Protector(catalogue).protect(figures);
    }

    /** Of every submitter's newest submission, whether it is used or not. */
    static Figures figures(Catalogue catalogue, int year) throws IOException {
        var newest = new TreeMap<String, Path>();
        try (var files = Files.list(Path.of("input", Integer.toString(year)))) {
            files.filter(file -> !file.endsWith("modtaget.csv"))
                    .sorted(Comparator.comparingLong(ExampleAttackTests::version))
                    .forEach(file -> newest.put(submitter(catalogue, file), file));
        }
        var tally = new Tally(catalogue);
        newest.forEach((submitter, file) -> add(tally, submitter, file));
        return tally.figures();
    }

    /** What is told of the region, of each kommune and of the parts is most of what there is. */
    @Test
    void mostIsPublished() {
        var region = catalogue.geography().region().code();
        Predicate<FigureKey> isRegional = key -> key.geography().equals(region);

        assertThat(shown(key -> key.isTotal() && isRegional.test(key))).isGreaterThan(0.95);
        assertThat(shown(key -> key.isTotal() && !isRegional.test(key))).isGreaterThan(0.85);
        assertThat(shown(key -> !key.isTotal())).isGreaterThan(0.6);
        assertThat(decision.proof().exposed()).isEmpty();
    }

    private static double shown(Predicate<FigureKey> of) {
        var keys =
                figures.all().stream()
                        .filter(figure -> figure.status() == FigureStatus.OK)
                        .map(Figure::key)
                        .filter(of)
                        .toList();
        var hidden = keys.stream().filter(decision.suppression()::hides).count();
        return 1 - (double) hidden / keys.size();
    }

    /** The jar of the solver says which it is. */
    @Test
    void theProofNamesTheSolverThatWasUsed() {
        assertThat(new String(decision.proof().bytes(), StandardCharsets.UTF_8))
                .containsPattern("\"solver\" : \"ojAlgo [0-9]+\\.[0-9.]+\"");
    }

    private static long version(Path file) {
        return SubmissionReader.cover(file).flatMap(c -> c.version().get()).orElseThrow();
    }

    private static String submitter(Catalogue catalogue, Path file) {
        var cover = SubmissionReader.cover(file);
        return Submitter.of(catalogue.geography(), cover, file.getFileName().toString())
                .orElseThrow()
                .code();
    }

    private static void add(Tally tally, String submitter, Path file) {
        try (var reader = SubmissionReader.open(file)) {
            reader.forEachRemaining(item -> {
                if (item instanceof Observation observation) {
                    add(tally, submitter, observation);
                }
            });
        }
    }

    private static void add(Tally tally, String submitter, Observation observation) {
        try {
            tally.add(submitter, observation);
        } catch (IllegalStateException e) {
            tally.addUnused(submitter, observation); // no submission in use could hold it
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "741", "751"})
    void noNumberAboutFewCanBeFound(String insider) {
        var attacked = 0;
        for (var group : groups()) {
            var attack =
                    new PublishedAttack(
                            catalogue,
                            group,
                            figures,
                            key ->
                                    !decision.suppression().hides(key)
                                            || key.geography().equals(insider));
            for (var indicator : group) {
                for (var figure : figures.all()) {
                    if (figure.key().indicator().equals(indicator.id())
                            && !figure.key().geography().equals(insider)
                            && decision.suppression().hides(figure.key())) {
                        attacked += attack(attack, indicator, figure);
                    }
                }
            }
        }
        assertThat(attacked).isGreaterThan(100);
    }

    private static int attack(PublishedAttack attack, Indicator indicator, Figure figure) {
        var key = figure.key();
        var attacked = 0;
        long numerator = requireNonNull(figure.numerator());
        if (isSmall(numerator)) {
            assertWide(attack.numerator(key, FAR), "numerator of " + key);
            attacked++;
        }
        if (indicator.denominator() instanceof Denominator.Reported) {
            long denominator = requireNonNull(figure.denominator());
            if (isSmall(denominator)) {
                assertWide(attack.denominator(key, FAR), "denominator of " + key);
                attacked++;
            }
            if (isSmall(denominator - numerator)) {
                assertWide(attack.rest(key, FAR), "rest of " + key);
                attacked++;
            }
        }
        return attacked;
    }

    private static boolean isSmall(long count) {
        return 0 < count && count < catalogue.threshold();
    }

    private static void assertWide(double[] range, String what) {
        assertThat(range[1]).as(what).isGreaterThanOrEqualTo(catalogue.threshold() - 1e-6);
        assertThat(range[1] - range[0])
                .as(what)
                .isGreaterThanOrEqualTo(catalogue.threshold() - 1 - 1e-6);
    }

    private static List<List<Indicator>> groups() {
        return List.copyOf(
                catalogue.indicators().stream()
                        .collect(
                                Collectors.groupingBy(indicator ->
                                        indicator.denominator()
                                                                instanceof
                                                                Denominator.Reported(_, var base)
                                                        && !base.isEmpty()
                                                ? base
                                                : indicator.id()))
                        .values());
    }
}
