package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How agreements extend each other, what a catalogue takes from them and what its version tells.
 */
class CatalogueLoaderTests {

    @TempDir Path temporary;

    @Test
    void aLaterAgreementStatesOnlyWhatChanged() {
        var before = CatalogueLoader.load(Templates.SMALL, 2016);
        var after = CatalogueLoader.load(Templates.SMALL, 2017);

        assertThat(after.goals())
                .extracting(Goal::key, Goal::position, Goal::title)
                .containsExactly(
                        tuple("VH.bolig", "1.1", "Bolig"),
                        tuple("VH.job", "1.2", "Job"),
                        tuple("BU.hjem", "2.1", "Hjem"));
        assertThat(after.indicators())
                .extracting(Indicator::id)
                .containsExactly("VH1", "VH2", "VH3", "VH4", "BU1");
        assertThat(before.indicator("BU1").orElseThrow().reference()).isEqualTo("Højst 4 %");
        assertThat(after.indicator("BU1").orElseThrow().reference()).isEmpty();
        assertThat(after.codes()).isEqualTo(before.codes());
        assertThat(after.rules()).isEqualTo(before.rules());
    }

    @Test
    void codesAndRulesMayBeChangedToo() {
        var templates =
                Templates.small(temporary)
                        .write(
                                "2017/koder.yaml",
                                """
                                codeLists:
                                  Målgruppe:
                                    fysisk: null
                                    sjælden: {label: Sjælden, after: øvrige}
                                """,
                                StandardCharsets.UTF_8)
                        .write(
                                "2017/regler.yaml",
                                "rules: {B07: {severity: N, parameters: {grænse: 20}}}",
                                StandardCharsets.UTF_8);

        var catalogue = CatalogueLoader.load(templates.folder(), 2017);

        assertThat(catalogue.codeList("Målgruppe").valid(2017))
                .containsExactly("øvrige", "sjælden");
        assertThat(catalogue.rule("B07").severity()).isEqualTo(Severity.NOTE);
        assertThat(catalogue.rule("B07").title()).isEqualTo("Inden for det ventede");
        assertThat(catalogue.rule("B07").parameter("grænse")).isEqualTo(BigDecimal.valueOf(20));
    }

    @Test
    void theGuideIsThereWhereItIsGiven() {
        var templates =
                Templates.small(temporary)
                        .replace(
                                "2016/catalogue.yaml",
                                "author: Et sekretariat",
                                "author: Et sekretariat\nguide: https://example.org/regler");

        assertThat(CatalogueLoader.load(templates.folder(), 2016).guide())
                .contains("https://example.org/regler");
        assertThat(CatalogueLoader.load(Templates.SMALL, 2016).guide()).isEmpty();
    }

    @Test
    void aRuleIsReadWithItsWordsAndLimits() {
        assertThat(CatalogueLoader.load(Templates.SMALL, 2016).rule("B07"))
                .isEqualTo(
                        new RuleEntry(
                                "B07",
                                Severity.WARNING,
                                "Inden for det ventede",
                                "Tallet er {angivet}, men ventes at være {forventet}.",
                                "Ret tallet, eller forklar det.",
                                Map.of("grænse", new BigDecimal("12.5")),
                                new Validity(2016, Validity.OPEN)));
    }

    @Test
    void anIndicatorThatEndedIsStillKnown() {
        var templates =
                Templates.small(temporary)
                        .replace(
                                "2016/catalogue.yaml",
                                "    mandatory: false",
                                "    valid: {to: 2016}")
                        .replace("2017/catalogue.yaml", "\"1.1\"", "\"1.1\", headline: VH4");

        var catalogue = CatalogueLoader.load(templates.folder(), 2017);

        assertThat(catalogue.indicator("VH3")).isEmpty();
        assertThat(catalogue.knownIndicators()).containsEntry("VH3", new Validity(0, 2016));
    }

    @Test
    void aKommuneMayChangeRegionAndARegionMayEnd() {
        var templates =
                Templates.small(temporary)
                        .write(
                                "kommuner.csv",
                                """
                                kommunekode,navn,regionskode,alias,gyldig_fra,gyldig_til
                                741,Samsø,1082,Samsoe|Samsö,,2016
                                741,Samsø,1081,,2017,
                                751,Aarhus,1082,,,
                                """,
                                StandardCharsets.UTF_8);

        var before = CatalogueLoader.load(templates.folder(), 2016).geography();
        var after = CatalogueLoader.load(templates.folder(), 2017).geography();

        assertThat(before.municipalities())
                .extracting(Municipality::code)
                .containsExactly("741", "751");
        assertThat(before.municipalities().getFirst().aliases()).containsExactly("Samsoe", "Samsö");
        assertThat(after.municipalities()).extracting(Municipality::code).containsExactly("751");
        assertThat(after.all())
                .extracting(Municipality::code)
                .containsExactly("741", "751", "1081", "1082");
    }

    @Test
    void theVersionIsOneOfTheFilesWhereverTheyAre() {
        var here = CatalogueLoader.load(Templates.SMALL, 2016).version();
        var copy = Templates.small(temporary);

        assertThat(CatalogueLoader.load(copy.folder(), 2016).version()).isEqualTo(here);
        copy.replace("folketal.csv", "2016,741,M,0,10", "2016,741,M,0,11");
        assertThat(CatalogueLoader.load(copy.folder(), 2016).version()).isNotEqualTo(here);
    }

    @Test
    void aLaterAgreementDoesNotTouchAnEarlierOne() {
        var before = CatalogueLoader.load(Templates.SMALL, 2016).version();
        var templates =
                Templates.small(temporary)
                        .replace("2017/catalogue.yaml", "title: Lille aftale igen", "titel: Ups");

        assertThat(CatalogueLoader.load(templates.folder(), 2016).version()).isEqualTo(before);
    }

    @Test
    void aByteOrderMarkIsNoFault() {
        var templates =
                Templates.small(temporary)
                        .replace("2016/catalogue.yaml", "title: Lille aftale", "\uFEFFtitle: Lille")
                        .replace("kommuner.csv", "kommunekode", "\uFEFFkommunekode");

        assertThat(CatalogueLoader.load(templates.folder(), 2016).title()).isEqualTo("Lille");
    }

    @Test
    void mapsKeepTheOrderOfTheFiles() {
        assertThat(CatalogueLoader.load(Templates.SMALL, 2017).knownIndicators().keySet())
                .containsExactly("VH1", "VH2", "VH3", "VH4", "BU1");
    }
}
