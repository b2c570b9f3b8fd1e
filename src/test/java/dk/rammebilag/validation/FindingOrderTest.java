package dk.rammebilag.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Findings stand as the form does, whatever order they were found in. */
class FindingOrderTest {

    private static final List<Finding> SORTED =
            List.of(
                    finding("1082", CellRef.FILE, "C03"),
                    finding("751", CellRef.FILE, "C03"),
                    finding("751", new CellRef("Forside", 3, 2), "K01"),
                    finding("751", CellRef.sheet("Indikatorer"), "C01"),
                    finding("751", new CellRef("Indikatorer", 9, 0), "S10"),
                    finding("751", new CellRef("Indikatorer", 9, 5), "B01"),
                    finding("751", new CellRef("Indikatorer", 9, 5), "B02"),
                    finding("751", new CellRef("Indikatorer", 9, 6), "B01"),
                    finding("751", new CellRef("Indikatorer", 10, 1), "K04"),
                    finding("751", new CellRef("Mål", 2, 1), "K04"),
                    finding("751", new CellRef("Køb og salg", 2, 1), "K08"),
                    finding("751", new CellRef("Behov", 2, 1), "K08"),
                    finding("751", CellRef.sheet("Ark1"), "S05"),
                    finding("ukendt", CellRef.FILE, "S01"));

    private static Finding finding(String geography, CellRef at, String rule) {
        return new Finding(
                geography, "f", rule, Severity.ERROR, at, 2017, "", "", "", "", State.OPEN);
    }

    @Property(tries = 50)
    void isTheSameForEveryShuffle(@ForAll long seed) {
        var shuffled = new ArrayList<>(SORTED);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(shuffled.stream().sorted(Finding.ORDER)).containsExactlyElementsOf(SORTED);
    }
}
