package dk.rammebilag.run;

import dk.rammebilag.appendix.OwnFigures;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.workbook.BookRenderer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The workbook each submitter gets of its own figures, with nothing hidden. */
@Component
class OwnProducts {

    static final String FILE_NAME = "egne-tal-fortroligt.xlsx";

    private final FigureStore figures;
    private final Submissions submissions;
    private final Staging staging;
    private final BookRenderer workbooks = new BookRenderer();

    OwnProducts(FigureStore figures, Submissions submissions, Staging staging) {
        this.figures = figures;
        this.submissions = submissions;
        this.staging = staging;
    }

    /** One for each submitter whose submission is used. */
    List<Product> products(Run run, Publishable published) {
        return submissions.of(run.id()).stream()
                .filter(Submission::used)
                .flatMap(submission ->
                        run.catalogue().geography().submitter(submission.geography()).stream()
                                .map(submitter -> product(run, published, submission, submitter)))
                .toList();
    }

    private Product product(
            Run run, Publishable published, Submission submission, Municipality submitter) {
        return new Product(
                "kommuner/" + submitter.slug() + "/" + FILE_NAME,
                out ->
                        workbooks.render(
                                new OwnFigures(
                                                run.catalogue(),
                                                submitter,
                                                rows(run, submission),
                                                published)
                                        .book(run.parameters().asOf()),
                                out));
    }

    private OwnFigures.Rows rows(Run run, Submission submission) {
        var staged = staging.rows(submission.id());
        try (var targets = staged.targets();
                var offers = staged.offers();
                var trades = staged.trades()) {
            return new OwnFigures.Rows(
                    figures.read(run.id(), submission.geography()),
                    lastYear(run, submission.geography()),
                    targets.flatMap(row -> LocalTarget.of(row).stream()).toList(),
                    offers.toList(),
                    trades.toList());
        }
    }

    /** Of the year before, where the file that was used was accepted. */
    private Map<FigureKey, Figure> lastYear(Run run, String submitter) {
        return run.parameters().earlierRun().stream()
                .filter(earlier ->
                        submissions.accepted(earlier).stream()
                                .filter(Submission::used)
                                .anyMatch(accepted -> accepted.geography().equals(submitter)))
                .flatMap(earlier -> figures.read(earlier, submitter).stream())
                .collect(Collectors.toMap(Figure::key, Function.identity()));
    }
}
