package dk.rammebilag.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a form before anybody has written in it. */
class FilledInTests {

    private static final CellRef AT = new CellRef("Tilbud", 2, 1);

    @Test
    void aBlankFormIsAtFaultOnlyWhereItIsBlank() {
        assertThat(Forms.faults(Forms.items(Forms.blank())))
                .extracting(Fault::rule, fault -> fault.details().get("kolonne"))
                .containsExactly(tuple("S04", "Kontaktperson"), tuple("S04", "E-mail"));
    }

    @Test
    void theCoverSaysWhoseItIs() {
        var cover = Forms.all(Forms.items(Forms.blank()), Cover.class).getFirst();

        assertThat(cover.formVersion().value()).isEqualTo("1");
        assertThat(cover.year().value()).isEqualTo(2017);
        assertThat(cover.code().value()).isEqualTo("751");
        assertThat(cover.name().value()).isEqualTo("Aarhus");
        assertThat(cover.version().value()).isEqualTo(1);
        assertThat(cover.approvedOn().value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void everyIndicatorHasItsTotalAndAllItMayBeBrokenDownBy(int year) {
        var catalogue = Forms.catalogue(year);
        var rows =
                Forms.all(Forms.items(Forms.of(year, "751", Optional.empty())), Observation.class);

        var expected =
                catalogue.indicators().stream()
                        .mapToInt(i ->
                                1 + i.breakdowns().values().stream().mapToInt(List::size).sum())
                        .sum();
        assertThat(rows).hasSize(expected).doesNotHaveDuplicates();
        assertThat(rows)
                .filteredOn(row -> isTotal(row))
                .extracting(row -> row.indicator().value())
                .containsExactlyElementsOf(
                        catalogue.indicators().stream().map(i -> i.id()).toList());
        assertThat(rows)
                .allSatisfy(row -> {
                    var indicator =
                            catalogue
                                    .indicator(Objects.requireNonNull(row.indicator().value()))
                                    .orElseThrow();
                    assertThat(
                                    indicator.breakdowns().values().stream()
                                            .flatMap(List::stream)
                                            .toList())
                            .containsAll(broken(row));
                    assertThat(broken(row).size()).isLessThan(2);
                    assertThat(row.numerator().isBlank()).isTrue();
                });
    }

    private static boolean isTotal(Observation row) {
        return broken(row).isEmpty();
    }

    private static List<String> broken(Observation row) {
        return List.of(row.targetGroup(), row.ageGroup(), row.sex()).stream()
                .map(cell -> Objects.requireNonNull(cell.value()))
                .filter(code -> !code.equals(Observation.TOTAL))
                .toList();
    }

    @Test
    void theRegionReportsNoIndicators() {
        var form = Forms.of(2017, Forms.REGION, Optional.empty());
        assertThat(Forms.all(Forms.items(form), Observation.class)).isEmpty();
        assertThat(Forms.faults(Forms.items(form))).extracting(Fault::rule).containsOnly("S04");
    }

    @Test
    void lastYearsTargetsAndOffersAreCarriedOver() {
        var target =
                new Target(
                        of("VH1"),
                        of("niveau"),
                        of(2015L),
                        of(new BigDecimal("12.5")),
                        of(new BigDecimal("15")),
                        of(2018L),
                        of(LocalDate.of(2015, 11, 20)),
                        of("Byrådet"));
        var form =
                Forms.of(
                        2017,
                        "751",
                        Optional.of(
                                LastYear.of(
                                        Forms.catalogue(2017),
                                        Stream.of(target, unknown(target)),
                                        Stream.of(offer("SEL § 107")))));
        var items = Forms.items(form);

        var carried = Forms.all(items, Target.class);
        assertThat(carried).hasSize(1);
        assertThat(Forms.cells(List.of(carried.getFirst())).values())
                .containsExactly(
                        "VH1",
                        "niveau",
                        2015L,
                        new BigDecimal("12.5"),
                        new BigDecimal("15"),
                        2018L,
                        LocalDate.of(2015, 11, 20),
                        "Byrådet");
        assertThat(Forms.cells(List.of(Forms.all(items, Offer.class).getFirst())).values())
                .containsExactly(
                        "T-1",
                        "Skovbo",
                        "751",
                        "kommunal",
                        "740",
                        "SEL § 107",
                        "fysisk",
                        "døgn",
                        "almindelig",
                        "nej");
        assertThat(guide(form)).contains("overført 1 mål og 1 tilbud");
    }

    @Test
    void aCodeThatIsNoLongerValidIsLeftToBeChosen() {
        var form =
                Forms.of(
                        2017,
                        "751",
                        Optional.of(new LastYear(List.of(), List.of(offer("SEL § 82a")))));

        assertThat(
                        Forms.cells(List.of(Forms.all(Forms.items(form), Offer.class).getFirst()))
                                .values())
                .contains("Skovbo")
                .doesNotContain("SEL § 82a");
    }

    @Test
    void whereNothingIsKnownOfLastYearTheFormSaysSo() {
        assertThat(guide(Forms.blank())).contains("Intet er overført fra 2016");
    }

    private static String guide(byte[] form) {
        var text = new StringBuilder();
        for (var row : Forms.open(form).getSheet("Vejledning")) {
            text.append(row.getCell(0)).append('\n');
        }
        return text.toString();
    }

    private static Target unknown(Target target) {
        return new Target(
                of("VH99"),
                target.type(),
                target.baseYear(),
                target.baseValue(),
                target.value(),
                target.year(),
                target.decidedOn(),
                target.decidedBy());
    }

    private static Offer offer(String section) {
        return new Offer(
                of("T-1"),
                of("Skovbo"),
                of("751"),
                of("kommunal"),
                of("740"),
                of(section),
                of("fysisk"),
                of(BigDecimal.TEN),
                of(BigDecimal.TEN),
                of(BigDecimal.ONE),
                of("døgn"),
                of(BigDecimal.TEN),
                of(2016L),
                of("almindelig"),
                of("nej"),
                of("Ombygget"));
    }

    private static <T> Cell<T> of(T value) {
        return Cell.of(value, AT);
    }
}
