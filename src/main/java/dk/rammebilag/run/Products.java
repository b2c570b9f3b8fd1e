package dk.rammebilag.run;

import dk.rammebilag.appendix.Appendices;
import dk.rammebilag.appendix.Basis;
import dk.rammebilag.appendix.Templates;
import dk.rammebilag.document.Document;
import dk.rammebilag.opendata.Corrections;
import dk.rammebilag.opendata.DataPackage;
import dk.rammebilag.opendata.OpenData;
import dk.rammebilag.opendata.OpenFile;
import dk.rammebilag.pdf.PdfRenderer;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.workbook.BookRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which files a run renders: the list is the same wherever and whenever it is asked for. */
@Component
class Products {

    /** The open figures, which the next year's run measures changes against. */
    static final String FIGURES = "data/figures.csv";

    private record Listed(long run, List<Product> products) {}

    private final PublicFigures publicFigures;
    private final Supplies supplies;
    private final Submissions submissions;
    private final Feedback feedback;
    private final OwnProducts own;
    private final AnsweredTotals answered;
    private final SubmittedFacts submitted;
    private final CorrectedEdition corrected;
    private final PdfRenderer pdf = new PdfRenderer();
    private final BookRenderer workbooks = new BookRenderer();

    /** Every partition asks for the same list. */
    private volatile @Nullable Listed last;

    Products(
            PublicFigures publicFigures,
            Supplies supplies,
            Submissions submissions,
            Feedback feedback,
            OwnProducts own,
            AnsweredTotals answered,
            SubmittedFacts submitted,
            CorrectedEdition corrected) {
        this.publicFigures = publicFigures;
        this.supplies = supplies;
        this.submissions = submissions;
        this.feedback = feedback;
        this.own = own;
        this.answered = answered;
        this.submitted = submitted;
        this.corrected = corrected;
    }

    /** The files of a run whose figures are protected. */
    synchronized List<Product> of(Run run) {
        var known = last;
        if (known == null || known.run() != run.id()) {
            known = new Listed(run.id(), list(run));
            last = known;
        }
        return known.products();
    }

    private List<Product> list(Run run) {
        var figures = publicFigures.of(run);
        var supply = supplies.shown(run, figures);
        var products = new ArrayList<Product>();
        var templates = Templates.read(run.catalogue(), run.parameters().folders());
        var basis = basis(run);
        var appendices = new Appendices(run.catalogue(), templates, figures, supply, basis);
        var data = new AttachedData(run.catalogue(), figures, supply, workbooks);
        for (var entry : templates.entries()) {
            products.add(
                    document(
                            "bilag/" + Appendices.fileName(entry),
                            () -> data.in(appendices.appendix(entry), appendices.data(entry))));
        }
        products.add(document("bilag/samlet-bilag.pdf", () -> data.allIn(appendices.collected())));
        products.add(
                document("bilag/kkr-overblik.pdf", () -> data.tablesIn(appendices.overview())));
        products.add(
                new Product(
                        "regneark/regionale-tal.xlsx",
                        out -> workbooks.render(appendices.regionalFigures(), out)));
        for (var kommune : run.catalogue().geography().municipalities()) {
            if (basis.used().contains(kommune.code())) {
                products.add(
                        document(
                                "kommuner/" + kommune.slug() + "/rapport.pdf",
                                () -> appendices.report(kommune)));
            }
        }
        var open = OpenData.files(run.catalogue(), figures, supply);
        var corrections =
                run.parameters().corrects().map(manifest -> corrected.corrections(manifest, open));
        corrections.ifPresent(all ->
                products.add(
                        document(
                                "bilag/rettelser.pdf",
                                () ->
                                        appendices.errata(
                                                run.parameters().reason(),
                                                CorrectedEdition.told(
                                                        run.catalogue(), open, all)))));
        products.addAll(
                openData(
                        run,
                        Stream.concat(
                                        open.stream(),
                                        corrections
                                                .map(all -> Corrections.file(run.catalogue(), all))
                                                .stream())
                                .toList()));
        products.add(
                new Product("intern/disclosure.json", out -> out.write(publicFigures.proof(run))));
        products.add(
                new Product(
                        "intern/disclosure-tilbud.json", out -> out.write(supplies.proof(run))));
        products.addAll(feedback.products(run));
        products.addAll(own.products(run, figures));
        return List.copyOf(products);
    }

    private Product document(String path, Supplier<Document> document) {
        return new Product(path, out -> pdf.render(document.get(), out));
    }

    private static List<Product> openData(Run run, List<OpenFile> files) {
        var parameters = run.parameters();
        var described =
                new DataPackage(run.catalogue(), parameters.asOf(), parameters.isFinal(), files);
        return Stream.concat(
                        files.stream().map(file -> new Product(file.path(), file::write)),
                        Stream.of(new Product(DataPackage.PATH, described::write)))
                .toList();
    }

    private Basis basis(Run run) {
        var chosen =
                submissions.of(run.id()).stream()
                        .filter(Submission::chosen)
                        .filter(s ->
                                run.catalogue().geography().submitter(s.geography()).isPresent())
                        .toList();
        var used = chosen.stream().filter(Submission::used).toList();
        return new Basis(
                run.parameters().asOf(),
                run.parameters().state(),
                chosen.stream()
                        .collect(
                                Collectors.toMap(
                                        Submission::geography,
                                        s -> Objects.requireNonNull(s.status()))),
                used.stream().map(Submission::geography).collect(Collectors.toSet()),
                answered.of(run, used),
                submitted.of(run, chosen));
    }
}
