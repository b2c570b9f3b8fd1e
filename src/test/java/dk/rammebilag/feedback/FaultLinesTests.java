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
                          Oversigt:
                            Skal rettes: 2 × B02 Tæller højst lig nævner (Indikatorer, kolonne E; første gang E4)
                            Skal forklares: 1 × B07 Raten er sandsynlig (Indikatorer, kolonne E; første gang E4)
                          Alle fund:
                            F B02 Indikatorer, E4: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [åben]
                            F B02 Indikatorer, E9: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [åben]
                            A B07 Indikatorer, E4: Tælleren 30 er større end nævneren 20. Ret tæller eller nævner. [åben]
                          Ikke kontrolleret:
                            H01, B07 Indikatorer, E4: fordi året før ikke er indberettet
                          2 fejl skal rettes, én advarsel skal forklares, og 2 ting kunne ikke kontrolleres.
                        """);
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
        var out = new StringWriter();
        new FaultLines(catalogue(), FILE, verdict).write(new PrintWriter(out, true));
        return out.toString();
    }
}
