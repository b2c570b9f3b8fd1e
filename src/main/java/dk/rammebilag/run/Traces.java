package dk.rammebilag.run;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.disclosure.Suppression;
import dk.rammebilag.run.Trace.Counts;
import dk.rammebilag.run.Trace.Line;
import dk.rammebilag.run.Trace.Origin;
import dk.rammebilag.run.Trace.Part;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.validation.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Follows a figure of the latest completed run of a year back to the submissions behind it. */
@Service
public class Traces {

    private final Rounds rounds;
    private final Runs runs;
    private final PublicFigures publicFigures;
    private final FigureStore figures;
    private final Submissions submissions;
    private final Staging staging;
    private final Findings findings;

    Traces(
            Rounds rounds,
            Runs runs,
            PublicFigures publicFigures,
            FigureStore figures,
            Submissions submissions,
            Staging staging,
            Findings findings) {
        this.rounds = rounds;
        this.runs = runs;
        this.publicFigures = publicFigures;
        this.figures = figures;
        this.submissions = submissions;
        this.staging = staging;
        this.findings = findings;
    }

    /** What a run has of one row. */
    private record Found(
            Run run, Indicator indicator, FigureKey key, Figures figures, Publishable shown) {}

    /**
     * The trace of a row; empty where the year was not run to its end.
     *
     * @param region code of the region
     * @param key a row the indicator may have
     * @param indicator the indicator of the key
     * @param place the place of the key
     */
    public Optional<Trace> of(
            int year, String region, FigureKey key, Indicator indicator, Municipality place) {
        return rounds.latestCompleted(year, region)
                .map(runs::of)
                .map(run ->
                        trace(
                                new Found(
                                        run,
                                        indicator,
                                        key,
                                        figures.read(run.id()),
                                        publicFigures.of(run)),
                                place));
    }

    private Trace trace(Found found, Municipality place) {
        var run = found.run();
        var suppression = figures.suppression(run.id());
        var kommuner = run.catalogue().geography().municipalities();
        return new Trace(
                found.indicator(),
                found.key(),
                place,
                run.parameters().round(),
                run.parameters().asOf(),
                counts(found.figures().get(found.key())).orElse(null),
                found.shown().get(found.key(), Trace.MEASURE).orElse(null),
                reason(suppression, found.key()),
                found.indicator().perInhabitant() ? run.catalogue().population().source() : "",
                (place.isRegion() ? kommuner : List.of(place))
                        .stream().map(kommune -> origin(found, kommune)).toList());
    }

    private static String reason(Suppression suppression, FigureKey key) {
        return Optional.ofNullable(suppression.hidden().get(key)).map(Enum::name).orElse("");
    }

    private Origin origin(Found found, Municipality kommune) {
        var submission =
                submissions.of(found.run().id()).stream()
                        .filter(Submission::chosen)
                        .filter(candidate -> candidate.geography().equals(kommune.code()))
                        .findFirst();
        var key = found.key().in(kommune.code());
        var observation = submission.flatMap(file -> observation(file, key));
        var figure = found.figures().get(key);
        var part =
                submission.isEmpty()
                        ? Part.NOT_RECEIVED
                        : submission.filter(Submission::used).isEmpty()
                                ? Part.NOT_USED
                                : observation
                                        .map(row -> part(found.indicator(), row, figure))
                                        .orElse(Part.NO_ROW);
        return new Origin(
                kommune,
                part,
                submission.map(Traces::file).orElse(null),
                observation.map(row -> line(found.run(), submission.get(), row)).orElse(null),
                part == Part.IN
                        ? counts(figure)
                                .or(() -> observation.flatMap(Traces::reported))
                                .orElse(null)
                        : null,
                found.shown()
                        .get(key, Trace.MEASURE)
                        .filter(shown -> shown.status() == PublishedStatus.OK)
                        .isPresent());
    }

    /** An indicator for the region alone has no figures of kommuner: the row itself tells then. */
    private static Part part(Indicator indicator, Observation row, Optional<Figure> figure) {
        if (figure.map(Figure::status).filter(FigureStatus.OK::equals).isPresent()) {
            return Part.IN;
        }
        var denominator = row.denominator().value();
        if (!indicator.perInhabitant() && Objects.equals(denominator, 0L)) {
            return Part.NOBODY;
        }
        if (row.numerator().value() == null
                || (!indicator.perInhabitant() && denominator == null)) {
            return Part.BLANK;
        }
        if (indicator.regionOnly()) {
            return Part.IN;
        }
        return figure.map(Figure::status).filter(FigureStatus.NOT_APPLICABLE::equals).isPresent()
                ? Part.NOBODY
                : row.isTotal() ? Part.BLANK : Part.INCOMPLETE;
    }

    private Optional<Observation> observation(Submission submission, FigureKey key) {
        try (var rows = staging.rows(submission.id()).observations()) {
            return rows.filter(row ->
                            row.indicator().get().filter(key.indicator()::equals).isPresent())
                    .filter(row ->
                            Arrays.stream(Dimension.values())
                                    .allMatch(dimension ->
                                            code(row, dimension).equals(key.code(dimension))))
                    .findFirst();
        }
    }

    private static String code(Observation row, Dimension dimension) {
        var cell =
                switch (dimension) {
                    case TARGET_GROUP -> row.targetGroup();
                    case AGE_GROUP -> row.ageGroup();
                    case SEX -> row.sex();
                };
        return cell.get()
                .map(code -> code.equals(Observation.TOTAL) ? FigureKey.TOTAL : code)
                .orElse("");
    }

    private Line line(Run run, Submission submission, Observation row) {
        var at = row.indicator().at();
        var found =
                Arrays.stream(Severity.values())
                        .flatMap(severity -> about(run, submission, severity, at.sheet(), at.row()))
                        .toList();
        return new Line(row.numerator(), row.denominator(), found);
    }

    private Stream<Finding> about(
            Run run, Submission submission, Severity severity, String sheet, int row) {
        try (var all = findings.about(run.id(), submission, severity)) {
            return all
                    .filter(finding ->
                            finding.at().sheet().equals(sheet) && finding.at().row() == row)
                    .toList()
                    .stream();
        }
    }

    private static Trace.File file(Submission submission) {
        return new Trace.File(
                submission.fileName(),
                submission.sha256(),
                submission.received(),
                Objects.requireNonNull(submission.status()));
    }

    private static Optional<Counts> reported(Observation row) {
        return row.numerator().get().map(count -> new Counts(count, row.denominator().value()));
    }

    private static Optional<Counts> counts(Optional<Figure> figure) {
        return figure.flatMap(known ->
                Optional.ofNullable(known.numerator())
                        .map(numerator -> new Counts(numerator, known.denominator())));
    }
}
