package dk.rammebilag.pdf;

import dk.rammebilag.appendix.Answered;
import dk.rammebilag.appendix.Appendices;
import dk.rammebilag.appendix.Basis;
import dk.rammebilag.appendix.CorrectedFile;
import dk.rammebilag.appendix.CorrectedFile.CorrectedValue;
import dk.rammebilag.appendix.Templates;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.ExampleSupply;
import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.State;
import dk.rammebilag.opendata.EarlierFigures;
import dk.rammebilag.opendata.FiguresCsv;
import dk.rammebilag.run.AttachedData;
import dk.rammebilag.statistics.Tally;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
import dk.rammebilag.validation.Validation;
import dk.rammebilag.workbook.BookRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The PDFs of the example that ships with the program, made as a run makes them. */
final class ExampleRun {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Path INPUT = Path.of("input");

    private record Submission(Candidate candidate, CollectedRows rows) {}

    private static final String REASON = "Horsens har rettet antallet af borgere i stofmisbrug.";

    /** Enough to fill pages, and a file in which nothing changes. */
    private static final List<CorrectedFile> CORRECTED =
            List.of(
                    new CorrectedFile(
                            "Tal for hver indikator",
                            IntStream.range(0, 90)
                                    .mapToObj(i ->
                                            new CorrectedValue(
                                                    "MI" + i + ", Horsens, Kvinder, 18-24 år",
                                                    "Tæller",
                                                    i == 0 ? "" : "1" + i,
                                                    i == 1 ? "" : "2" + i))
                                    .toList()),
                    new CorrectedFile("Tilbud", List.of()));

    private ExampleRun() {}

    /** The PDFs of 2016 and 2017 by the name of their file. */
    static Map<String, Document> documents() throws IOException {
        var documents = new LinkedHashMap<String, Document>();
        Optional<EarlierRelease> lastYear = Optional.empty();
        for (int year : new int[] {2016, 2017}) {
            var catalogue = CatalogueLoader.load(TEMPLATES, year);
            var submissions = submissions(catalogue);
            var figures = publish(catalogue, submissions, lastYear);
            var templates = Templates.read(catalogue, CatalogueLoader.folders(TEMPLATES, year));
            var supply = ExampleSupply.of(year).shown();
            var data = new AttachedData(catalogue, figures, supply, new BookRenderer());
            var appendices =
                    new Appendices(catalogue, templates, figures, supply, basis(submissions, year));
            for (var entry : templates.entries()) {
                documents.put(
                        year + "-" + Appendices.fileName(entry),
                        data.in(appendices.appendix(entry), appendices.data(entry)));
            }
            for (var kommune : catalogue.geography().municipalities()) {
                documents.put(
                        year + "-rapport-" + kommune.slug() + ".pdf", appendices.report(kommune));
            }
            documents.put(year + "-kkr-overblik.pdf", data.tablesIn(appendices.overview()));
            documents.put(year + "-samlet-bilag.pdf", data.allIn(appendices.collected()));
            documents.put(year + "-rettelser.pdf", appendices.errata(REASON, CORRECTED));
            lastYear = Optional.of(release(catalogue, figures));
        }
        return documents;
    }

    private static Publishable publish(
            Catalogue catalogue,
            Map<String, Submission> submissions,
            Optional<EarlierRelease> lastYear) {
        var tally = new Tally(catalogue);
        submissions.forEach((submitter, submission) -> {
            if (submission.candidate().status() != Status.REJECTED) {
                submission.rows().observations().forEach(row -> tally.add(submitter, row));
            }
        });
        var figures = tally.figures();
        var suppression = new Protector(catalogue).protect(figures).suppression();
        return Publishable.of(catalogue, figures, suppression, lastYear);
    }

    private static EarlierRelease release(Catalogue catalogue, Publishable figures)
            throws IOException {
        var file = Files.createTempFile("figures", ".csv");
        try {
            try (var out = Files.newOutputStream(file)) {
                FiguresCsv.of(catalogue, figures).write(out);
            }
            return EarlierFigures.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Basis basis(Map<String, Submission> submissions, int year) {
        var statuses =
                submissions.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        entry -> entry.getValue().candidate().status()));
        var used =
                statuses.keySet().stream()
                        .filter(submitter -> statuses.get(submitter) != Status.REJECTED)
                        .collect(Collectors.toSet());
        return new Basis(asOf(year), State.DRAFT, statuses, used, Answered.NONE);
    }

    /** The submission that counts for each submitter. */
    private static Map<String, Submission> submissions(Catalogue catalogue) throws IOException {
        var all = new ArrayList<Submission>();
        try (var files = Files.list(INPUT.resolve(String.valueOf(catalogue.year())))) {
            files.filter(file -> !file.endsWith("modtaget.csv"))
                    .sorted()
                    .forEach(file -> all.add(submission(catalogue, file)));
        }
        var chosen =
                Choice.of(all.stream().map(Submission::candidate).toList(), catalogue).values();
        var newest = chosen.stream().map(Choice::newest).collect(Collectors.toSet());
        return all.stream()
                .filter(submission -> newest.contains(submission.candidate()))
                .collect(
                        Collectors.toMap(
                                submission -> submission.candidate().geography(),
                                submission -> submission));
    }

    private static Submission submission(Catalogue catalogue, Path file) {
        var name = file.getFileName().toString();
        var asOf = asOf(catalogue.year());
        var received = new Received(name, name, asOf, asOf);
        try (var reader = SubmissionReader.open(file)) {
            var rows = new CollectedRows(reader);
            var findings = new Findings();
            new Validation(catalogue).check(received, rows, Background.NONE, findings);
            var candidate =
                    new Candidate(
                            Submitter.of(catalogue.geography(), rows.cover(), name)
                                    .orElseThrow()
                                    .code(),
                            received,
                            rows.cover().flatMap(cover -> cover.year().get()).orElse(null),
                            rows.cover().flatMap(cover -> cover.version().get()).orElse(null),
                            Status.of(findings.all.stream()));
            return new Submission(candidate, rows);
        }
    }

    private static LocalDateTime asOf(int year) {
        return LocalDateTime.of(year, 6, 1, 12, 0);
    }

    private static final class Findings implements Report {

        private final ArrayList<Finding> all = new ArrayList<>();

        @Override
        public void found(Finding finding) {
            all.add(finding);
        }

        @Override
        public void notChecked(NotChecked notChecked) {}
    }
}
