package dk.rammebilag.appendix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.State;
import dk.rammebilag.document.Table;
import dk.rammebilag.statistics.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates the program comes with, and their reference. */
@Execution(ExecutionMode.CONCURRENT)
class ShippedTemplatesTests {

    private static final Path TEMPLATES = Path.of("templates");

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void thereIsABilagForEachGoalAreaAndForTheTilbud(int year) {
        assertThat(read(catalogue(year)).entries())
                .extracting(Appendices::fileName)
                .containsExactly(
                        "bilag-1-voksenhandicap.pdf",
                        "bilag-2-misbrug.pdf",
                        "bilag-3-boern-og-unge.pdf",
                        "bilag-4-voksenpsykiatri.pdf",
                        "bilag-5-tilbudsoversigt.pdf",
                        "bilag-6-lands-og-landsdelsdaekkende.pdf",
                        "bilag-7-kapacitet.pdf",
                        "bilag-8-takster.pdf",
                        "bilag-9-koeb-og-salg.pdf",
                        "bilag-10-behov.pdf",
                        "bilag-11-indberetningsstatus.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyIndicatorHasItsTableInItsBilag(int year) {
        var catalogue = catalogue(year);
        for (var entry : ofAreas(read(catalogue))) {
            var ids = goals(catalogue, entry).flatMap(goal -> ids(catalogue, goal)).toList();
            assertThat(tables(document(catalogue, entry))).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyIndicatorWithGroupsShowsThem(int year) {
        var catalogue = catalogue(year);
        var templates = read(catalogue);
        for (var entry : ofAreas(templates)) {
            assertThat(shown(templates, entry, Piece.Groups.class))
                    .containsExactlyInAnyOrderElementsOf(
                            goals(catalogue, entry)
                                    .flatMap(goal -> catalogue.indicatorsOf(goal).stream())
                                    .filter(indicator -> !indicator.breakdowns().isEmpty())
                                    .map(Indicator::id)
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void theGoalsAreChaptersInTheOrderOfTheAgreement(int year) {
        var catalogue = catalogue(year);
        for (var entry : ofAreas(read(catalogue))) {
            assertThat(chapters(document(catalogue, entry)))
                    .containsSubsequence(
                            goals(catalogue, entry)
                                    .map(goal -> "Mål " + goal.position() + ": " + goal.title())
                                    .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void aGoalsChartIsThatOfItsHeadline(int year) {
        var catalogue = catalogue(year);
        var templates = read(catalogue);
        for (var entry : ofAreas(templates)) {
            assertThat(shown(templates, entry, Piece.Dots.class))
                    .containsExactlyElementsOf(
                            goals(catalogue, entry).map(Goal::headline).toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReferenceShowsEveryDirective(Directive directive) throws IOException {
        assertThat(reference()).containsPattern("(?m)^\\{\\{" + directive.word() + "[ }]");
    }

    @Test
    void theReferenceExplainsEveryName() throws IOException {
        for (var word : AgreementWord.values()) {
            assertThat(reference()).contains("| `{{" + word.word() + "}}` |");
        }
        for (var property : Property.values()) {
            assertThat(reference()).contains("| `{{VH1." + property.word() + "}}` |");
        }
    }

    @Test
    void theReferenceNamesWhatMayStandAfterADirective() throws IOException {
        for (var word : Selection.values()) {
            assertThat(reference()).contains("{{tilbudsliste " + word.word() + "}}");
        }
        for (var word : Grouping.values()) {
            assertThat(reference()).contains("`" + word.word() + "`");
        }
    }

    /** Nothing of a run but its catalogue is needed: each says what there is not. */
    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyBilagCanBeMadeOfNothing(int year) {
        var catalogue = catalogue(year);
        for (var entry : read(catalogue).entries()) {
            assertThat(document(catalogue, entry).blocks()).as(entry.key()).hasSizeGreaterThan(3);
        }
        assertThat(appendices(catalogue).overview().front()).isFalse();
        assertThat(chapters(appendices(catalogue).collected()))
                .containsExactlyElementsOf(
                        read(catalogue).entries().stream()
                                .map(entry -> "Bilag " + entry.number() + ": " + entry.title())
                                .toList());
        assertThat(appendices(catalogue).collected().blocks())
                .as("what a bilag begins with, right under its title")
                .doesNotContain(new Heading(2, "Overblik"));
    }

    private static List<AppendixEntry> ofAreas(Templates templates) {
        return templates.entries().stream().filter(entry -> !entry.area().isEmpty()).toList();
    }

    private static Stream<String> shown(
            Templates templates, AppendixEntry entry, Class<? extends Piece> kind) {
        return templates.pieces(entry).stream()
                .filter(kind::isInstance)
                .flatMap(Piece::indicators)
                .map(Indicator::id);
    }

    private static Stream<Goal> goals(Catalogue catalogue, AppendixEntry entry) {
        return catalogue.goalsOf(catalogue.area(entry.area()).orElseThrow()).stream();
    }

    private static Stream<String> ids(Catalogue catalogue, Goal goal) {
        return catalogue.indicatorsOf(goal).stream().map(Indicator::id);
    }

    private static Stream<String> tables(Document document) {
        return document.blocks().stream()
                .flatMap(block -> block instanceof Table t ? Stream.of(t.caption()) : Stream.of())
                .map(caption -> caption.substring(0, caption.indexOf(':')));
    }

    private static Stream<String> chapters(Document document) {
        return document.blocks().stream()
                .flatMap(block ->
                        block instanceof Heading(var level, var text) && level == 1
                                ? Stream.of(text)
                                : Stream.of());
    }

    private static Document document(Catalogue catalogue, AppendixEntry entry) {
        return appendices(catalogue).appendix(entry);
    }

    private static Appendices appendices(Catalogue catalogue) {
        var basis =
                new Basis(
                        LocalDateTime.of(2017, 5, 1, 12, 0),
                        State.APPROVED,
                        Map.of(),
                        Set.of(),
                        Answered.NONE);
        return new Appendices(catalogue, read(catalogue), nothing(catalogue), basis);
    }

    private static Publishable nothing(Catalogue catalogue) {
        var none = new Figures(List.of());
        var suppression = new PrimarySuppression(catalogue).of(none);
        return Publishable.of(catalogue, none, suppression, Optional.empty());
    }

    private static Templates read(Catalogue catalogue) {
        return Templates.read(
                catalogue,
                List.of(
                        TEMPLATES.resolve(String.valueOf(catalogue.year())),
                        TEMPLATES.resolve("2016")));
    }

    private static Catalogue catalogue(int year) {
        return CatalogueLoader.load(TEMPLATES, year);
    }

    private static String reference() throws IOException {
        return Files.readString(Path.of("docs", "skabeloner.md"));
    }
}
