package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.AcrossFiles;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.Candidate;
import dk.rammebilag.validation.Choice;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Compared;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.SubmittedRows;
import dk.rammebilag.validation.Validation;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the program makes of the committed example of a year, without a database. */
final class JudgedYear implements Report {

    private final Catalogue catalogue;
    private final LocalDateTime asOf;
    private final Map<String, SubmittedRows> lastYear;
    private final Map<String, SubmittedRows> rows = new LinkedHashMap<>();
    private final List<Candidate> files = new ArrayList<>();
    private final List<Finding> found = new ArrayList<>();

    private JudgedYear(int year, Map<String, SubmittedRows> lastYear) {
        catalogue = CatalogueLoader.load(ExampleInput.TEMPLATES, year);
        asOf = LocalDateTime.of(year, 6, 1, 0, 0);
        this.lastYear = lastYear;
    }

    /** The years of the example, each held against the one before. */
    static Map<Integer, JudgedYear> all() {
        var years = new TreeMap<Integer, JudgedYear>();
        var lastYear = Map.<String, SubmittedRows>of();
        for (var year : ExampleInput.YEARS) {
            var judged = new JudgedYear(year, lastYear);
            judged.judge();
            years.put(year, judged);
            lastYear = judged.accepted();
        }
        return years;
    }

    private void judge() {
        Received.in(catalogue.year()).forEach(this::judge);
        new AcrossFiles(catalogue).check(files, List.of(), asOf, this);
        new BetweenSubmitters(catalogue)
                .check(
                        Choice.of(once(), catalogue).values().stream()
                                .map(choice -> compared(choice.newest()))
                                .toList(),
                        this);
    }

    /** Without the copies; the name of a file stands for its hash. */
    private List<Candidate> once() {
        return files.stream().distinct().toList();
    }

    private void judge(Received file) {
        var original = file.copyOf().isEmpty() ? file.name() : file.copyOf();
        var path = ExampleInput.INPUT.resolve(String.valueOf(catalogue.year())).resolve(original);
        var received = new dk.rammebilag.validation.Received(original, original, file.at(), asOf);
        if (file.copyOf().isEmpty()) {
            try (var reader = SubmissionReader.open(path)) {
                rows.put(original, new CollectedRows(reader));
            }
            new Validation(catalogue)
                    .check(received, rows(original), background(file.submitter()), this);
        }
        files.add(
                new Candidate(
                        file.submitter(),
                        received,
                        (long) catalogue.year(),
                        (long) file.version(),
                        status(original)));
    }

    private SubmittedRows rows(String file) {
        return Optional.ofNullable(rows.get(file)).orElseThrow();
    }

    private Compared compared(Candidate file) {
        return new Compared(file, rows(file.received().file()), background(file.geography()));
    }

    private Background background(String submitter) {
        return new Background(Optional.ofNullable(lastYear.get(submitter)));
    }

    private Status status(String file) {
        return Status.of(found.stream().filter(f -> f.fileSha256().equals(file)));
    }

    private Map<String, SubmittedRows> accepted() {
        var accepted = new TreeMap<String, SubmittedRows>();
        Choice.of(once(), catalogue)
                .forEach((submitter, choice) -> {
                    var file = choice.newest().received().file();
                    if (status(file) == Status.APPROVED) {
                        accepted.put(submitter, rows(file));
                    }
                });
        return accepted;
    }

    /** Where each submitter stands, by code. */
    Map<String, Status> statuses() {
        var statuses = new TreeMap<String, Status>();
        Choice.of(once(), catalogue)
                .forEach((submitter, choice) ->
                        statuses.put(submitter, status(choice.newest().received().file())));
        return statuses;
    }

    /** Everything that was found. */
    List<Finding> findings() {
        return List.copyOf(found);
    }

    @Override
    public void found(Finding finding) {
        found.add(finding);
    }

    @Override
    public void notChecked(NotChecked reason) {}
}
