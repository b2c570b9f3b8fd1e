package dk.rammebilag.feedback;

import static dk.rammebilag.catalogue.Severity.ERROR;
import static dk.rammebilag.catalogue.Severity.WARNING;
import static dk.rammebilag.feedback.Submissions.FILE;
import static dk.rammebilag.feedback.Submissions.catalogue;
import static dk.rammebilag.feedback.Submissions.notChecked;
import static dk.rammebilag.feedback.Submissions.open;
import static dk.rammebilag.feedback.Submissions.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a terminal shows of a file. */
class FaultLinesTests {

    private static final CellRef E4 = new CellRef("Indikatorer", 4, 5);
    private static final CellRef E9 = new CellRef("Indikatorer", 9, 5);

    @Test
    void firstWhereItStandsThenTheCausesThenEveryFindingThenTheSum() {
        var verdict =
                verdict(
                        List.of(
                                open(WARNING, "B07", E4),
                                open(ERROR, "B02", E9),
                                open(ERROR, "B02", E4)),
                        List.of(notChecked("H01", E4), notChecked("B07", E4)));
        assertThat(lines(verdict))
                .isEqualToNormalizingNewlines(
                        """
                        751-aarhus.xlsx: Afvist
                          Oversigt, det værste først:
                            Skal rettes, Indikatorer, kolonne E: 2 steder, første gang E4: Tælleren 30 er større end nævneren 20. [B02]
                            Skal forklares, Indikatorer, E4: Tælleren 30 er større end nævneren 20. [B07]
                          Alle fund:
                            Skal rettes, Indikatorer, E4: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [B02, åben]
                            Skal rettes, Indikatorer, E9: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [B02, åben]
                            Skal forklares, Indikatorer, E4: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [B07, åben]
                          Ikke kontrolleret:
                            Indikatorer, E4, fordi året før ikke er indberettet: Store ændringer; Raten er sandsynlig [H01, B07]
                          2 fejl skal rettes, én advarsel skal forklares, og noget kunne ikke kontrolleres ét sted.
                        """);
    }

    @Test
    void theOverviewSaysWhatToDoAboutEachCauseAndLeavesTheRestToTheReport() {
        var verdict =
                verdict(
                        List.of(open(ERROR, "B02", E9), open(ERROR, "B02", E4)),
                        List.of(notChecked("H01", E4)));
        assertThat(written(lines -> lines::writeOverview, verdict))
                .isEqualToNormalizingNewlines(
                        """
                        751-aarhus.xlsx: Afvist
                          Oversigt, det værste først:
                            Skal rettes, Indikatorer, kolonne E: 2 steder, første gang E4: Tælleren 30 er større end nævneren 20. [B02]
                              Ret tæller eller nævner.
                          2 fejl skal rettes, ingen advarsler skal forklares, og noget kunne ikke kontrolleres ét sted.
                        """);
    }

    @Test
    void manyAlikeAreSaidToBeOneSlip() {
        assertThat(overviewOf(19)).contains("19 steder").doesNotContain("nok én årsag");
        assertThat(overviewOf(20))
                .contains("20 steder", "Så mange ens har nok én årsag")
                .contains("Find den først. Ret tæller eller nævner.");
    }

    private static String overviewOf(int alike) {
        var findings =
                IntStream.range(0, alike)
                        .mapToObj(i -> open(ERROR, "B02", new CellRef("Indikatorer", 2 + i, 5)))
                        .toList();
        return written(lines -> lines::writeOverview, verdict(findings, List.of()));
    }

    @Test
    void rulesThatCouldNotRunAreNamedOnlyWhereTheyAreFew() {
        var rules = List.of("B02", "B07", "H01", "B02", "B07", "H01", "B02", "B07", "H01");
        var verdict = verdict(List.of(), rules.stream().map(rule -> notChecked(rule, E4)).toList());
        assertThat(lines(verdict))
                .contains(
                        ": Tæller højst lig nævner; Raten er sandsynlig; Store ændringer [B02, B07, H01]");
    }

    @Test
    void aCleanFileHasTwoLines() {
        assertThat(lines(verdict(List.of(), List.of())))
                .isEqualToNormalizingNewlines(
                        """
                        751-aarhus.xlsx: Afvist
                          Ingen fejl skal rettes, ingen advarsler skal forklares, og alt er kontrolleret.
                        """);
    }

    @Test
    void whatWasSubmittedCannotSteerTheTerminal() {
        var finding =
                new Finding(
                        "751",
                        "",
                        "B02",
                        ERROR,
                        E4,
                        2017,
                        "Står \u001b[2J\r\nher",
                        "",
                        "",
                        "Ret.",
                        State.OPEN);
        assertThat(lines(verdict(List.of(finding), List.of())))
                .contains("Står  [2J her Ret.")
                .doesNotContain("\u001b");
    }

    private static String lines(Verdict verdict) {
        return written(lines -> lines::write, verdict);
    }

    private static String written(
            Function<FaultLines, Consumer<PrintWriter>> writing, Verdict verdict) {
        var out = new StringWriter();
        var lines = new FaultLines(catalogue(), FILE, verdict);
        writing.apply(lines).accept(new PrintWriter(out, true));
        return out.toString();
    }
}
