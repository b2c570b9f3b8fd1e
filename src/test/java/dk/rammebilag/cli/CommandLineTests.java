package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to what it does not understand, and how it explains itself. */
class CommandLineTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    chek                                 | 2 | »chek« er ikke en kommando eller et valg, programmet kender. Mente du check?
                    budget                               | 2 | »budget« er ikke en kommando eller et valg, programmet kender.
                    run                                  | 2 | Der mangler --year.
                    run --year                           | 2 | Der mangler --year.
                    run --yaer 2016                      | 2 | »--yaer« er ikke en kommando eller et valg, programmet kender. Mente du --year?
                    run --year 2016 --ouput x            | 2 | »--ouput« er ikke en kommando eller et valg, programmet kender. Mente du --output?
                    run --year 2016 ekstra               | 2 | »ekstra« er ikke en kommando eller et valg, programmet kender.
                    run --year abc                       | 2 | »abc« kan ikke bruges som --year. Rammeaftalens år, fx 2017.
                    run --year 2016 --year 2017          | 2 | --year er angivet to gange. Skriv den én gang.
                    run --year 2016 --as-of igår         | 2 | »igår« kan ikke bruges som --as-of. Det tidspunkt, der regnes som nu, skrevet som 2017-05-01T12:00.
                    run --year 2016 --final=ja           | 2 | »ja« kan ikke bruges som --final. Endelig kørsel
                    run --year 1999                      | 2 | Der er: 2016, 2017. Ret --year
                    run --year 2016 --templates nej      | 2 | Der er ingen rammeaftaler i
                    run --year 2016 --input nej          | 2 | Læg indberetningerne i den, eller peg på en anden med --input.
                    status                               | 2 | Der mangler --year.
                    status --year 1999                   | 2 | Der er: 2016, 2017. Ret --year
                    publish                              | 2 | Der mangler
                    publish --year 2016                  | 2 | Der mangler --state.
                    publish --year 2016 --state kladde   | 2 | »kladde« kan ikke bruges som --state.
                    publish --year 1999 --state draft    | 2 | Der er: 2016, 2017. Ret --year
                    publish --year 2016 --state draft --data nej | 2 | Der er ingen færdig kørsel for 2016 at sende ud.
                    check                                | 2 | Der mangler FIL.
                    check README.md --year 1999          | 2 | Der er: 2016, 2017. Ret --year
                    form                                 | 2 | Der mangler --year.
                    form --year 1999                     | 2 | Der er: 2016, 2017. Ret --year
                    form --year 2017 --kommune 101       | 2 | Kode 101 hører ikke til dem, der skal indberette. De er: 615,
                    rules --year 1999                    | 2 | Der er: 2016, 2017. Ret --year
                    rules --format xml                   | 2 | »xml« kan ikke bruges som --format. Form: text, md eller json.
                    rules --templates nej                | 2 | Der er ingen rammeaftaler i
                    verify                               | 2 | Der mangler DIR.
                    verify findes-ikke                   | 1 | manifest.json mangler eller kan ikke læses
                    """)
    void whatIsNotUnderstood(String line, int code, String sentence) {
        var answer = Answer.to(line.split(" ")).is(code);

        assertThat(answer.err())
                .contains(sentence)
                .hasLineCount(answer.err().contains("--help") ? 2 : 1);
        assertThat(answer.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "run", "check", "form", "rules", "publish", "status", "verify"})
    void everyCommandExplainsItselfInDanish(String command) {
        var answer = Answer.to((command + " --help").strip().split(" ")).is(ExitCode.DONE);

        assertThat(answer.out()).contains("Brug: rammebilag " + command).contains("Valg:");
        assertThat(answer.out())
                .as("every option has an explanation")
                .doesNotContainPattern("(?m)^ +--\\S+\\s*\\n +(-|\\n|$)");
        assertThat(answer.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text | S01  F
                    md   | ## Struktur
                    json | "code" : "S01"
                    """)
    void theRulesInEveryForm(String format, String sample) {
        assertThat(Answer.to("rules", "--format", format).is(ExitCode.DONE).out()).contains(sample);
    }
}
