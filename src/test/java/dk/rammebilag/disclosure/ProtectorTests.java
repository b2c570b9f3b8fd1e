package dk.rammebilag.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import dk.rammebilag.statistics.Figures;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What happens when the final attack finds what should be safe, and that nothing is by chance. */
@Execution(ExecutionMode.CONCURRENT)
class ProtectorTests {

    private static final Catalogue CATALOGUE = CatalogueLoader.load(Path.of("templates"), 2017);
    private static final Figures FIGURES = SmallYear.of(new Random(7), 3, false).figures();

    @Test
    void whatTheAttackFindsIsProtectedAnew() {
        var mended =
                new Protector(
                                CATALOGUE,
                                (tables, promise, already) ->
                                        already.isEmpty()
                                                ? onlyWhatIsSmall(tables)
                                                : Protection.protect(tables, promise, already))
                        .protect(FIGURES);

        assertThat(mended.suppression().hidden()).containsValue(Reason.COMPLEMENT);
        var attacker = new Attacker("");
        attacker.read("", FIGURES, mended.suppression());
        assertThat(attacker.finds("", FIGURES, CATALOGUE.threshold())).isEmpty();
    }

    @Test
    void nothingIsPublishedWhenTheAttackFindsItAgainAndAgain() {
        var weak = new Protector(CATALOGUE, (tables, _, _) -> onlyWhatIsSmall(tables));

        assertThatThrownBy(() -> weak.protect(FIGURES))
                .isInstanceOf(DisclosureException.class)
                .hasMessageContaining("can be found");
    }

    @Test
    void theSameFiguresHideTheSameRows() {
        var first = new Protector(CATALOGUE).protect(FIGURES);
        var second = new Protector(CATALOGUE).protect(FIGURES);

        assertThat(second.suppression().hidden()).isEqualTo(first.suppression().hidden());
        assertThat(second.proof().bytes()).isEqualTo(first.proof().bytes());
    }

    private static Protected onlyWhatIsSmall(LinkedTables tables) {
        var rows = new BitSet();
        tables.sensitive().forEach(number -> rows.set(number.row()));
        return new Protected(rows, List.of(), List.of());
    }
}
