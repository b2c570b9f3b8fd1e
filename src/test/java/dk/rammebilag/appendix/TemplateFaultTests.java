package dk.rammebilag.appendix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammebilag.catalogue.CatalogueException;
import dk.rammebilag.catalogue.CatalogueProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the secretariat is told when a template cannot be used. */
class TemplateFaultTests {

    @TempDir Path templates;

    private Path own;
    private Path extended;

    @BeforeEach
    void folders() throws IOException {
        own = templates.resolve("2017");
        extended = templates.resolve("2016");
        Files.createDirectories(own.resolve("text"));
        Files.writeString(own.resolve("text").resolve("kkr-overblik.md"), "# Overblik\n");
        Files.createDirectories(extended.resolve("text"));
    }

    /** In the templates {@code ¶} stands for a new line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {{tabel A5}}                  | 1 | 1  | Indikatoren A5 findes ikke. Mente du "A1"?
                    {{tabel a1}}                  | 1 | 1  | Mente du "A1"?
                    {{tabel A9}}                  | 1 | 1  | Indikatoren A9 indberettes ikke i 2017.
                    {{tabel XYZW}}                | 1 | 1  | Der kan stå: A1, A2, A3, A4.
                    {{tabl A1}}                   | 1 | 1  | Der findes ikke noget, der hedder tabl. Mente du "tabel"?
                    {{Tabel A1}}                  | 1 | 1  | Mente du "tabel"?
                    {{tabel}}                     | 1 | 1  | {{tabel}} skal have netop ét navn efter sig, men der står 0.
                    {{tabel A1 A2}}               | 1 | 1  | men der står 2.
                    {{tegn A1}}                   | 1 | 1  | {{tegn}} skal stå uden noget efter sig, men der står: A1.
                    {{nøgletal A1 A2 A3 A4 A1}}   | 1 | 1  | skal have 1 til 4 indikatorer efter sig, men der står 5.
                    {{nøgletal A1 A7}}            | 1 | 1  | Indikatoren A7 findes ikke.
                    {{mål AR.jobs}}               | 1 | 1  | Målet AR.jobs findes ikke i aftalen. Mente du "AR.job"?
                    {{indsatsområde AR.praktk}}   | 1 | 1  | Mente du "AR.praktik"?
                    {{diagram A4}}                | 1 | 1  | A4 offentliggøres kun for regionen, så diagram kan ikke vises.
                    {{fordeling A4}}              | 1 | 1  | A4 indberettes ikke fordelt på grupper
                    {{tabel A1}}¶{{diagrm A1}}    | 2 | 1  | Mente du "diagram"?
                    # Et¶¶Tallet er {{A1.regio}}. | 3 | 12 | Man kan ikke skrive regio efter punktummet. Mente du "region"?
                    Nu {{A7.region}} nu           | 1 | 4  | Indikatoren A7 findes ikke. Mente du "A1"?
                    Nu **{{A1.median}} {{A4.median}}** | 1 | 20 | A4 offentliggøres kun for regionen
                    a {{årr}} b {{årr}}           | 1 | 3  | Navnet årr findes ikke. Mente du "år"?
                    Et &amp; to {{årr}}           | 1 | 13 | Mente du "år"?
                    - et¶- to {{årr}}             | 2 | 6  | Mente du "år"?
                    > et {{årr}}                  | 1 | 6  | Mente du "år"?
                    {{taebl}}                     | 1 | 1  | Mente du "tabel"?
                    Se {{tabel A1}} her           | 1 | 4  | {{tabel}} skal stå alene på sin linje
                    Før¶{{tabel A1}}              | 2 | 1  | {{tabel}} skal stå alene på sin linje
                    Tallet {A1.region} er         | 1 | 8  | En krøllet parentes står alene.
                    Tallet {{A1.region er         | 1 | 8  | En krøllet parentes står alene.
                    Tallet er}} ja                | 1 | 10 | En krøllet parentes står alene.
                    # Tal {{A1.region}}           | 1 | 1  | I en overskrift kan kun stå det, der altid er kendt
                    # Et¶¶### To                  | 3 | 1  | Overskriften er på niveau 3, men her kan den højst være på niveau 2.
                    ## Først                      | 1 | 1  | her kan den højst være på niveau 1.
                    {{indsatsområde AR.praktik}}  | 1 | 1  | her kan den højst være på niveau 1.
                    # A¶¶#### Dybt                | 3 | 1  | Der er kun tre niveauer
                    1. først                      | 1 | 1  | Dette kan ikke bruges i en skabelon.
                    Ord¶¶<p>                      | 3 | 1  | Dette kan ikke bruges i en skabelon.
                    ~Ord¶¶    rykket ind~         | 3 | 1  | så fjern mellemrummene foran.
                    - et¶  - under                | 2 | 3  | kan kun indeholde tekst
                    Et `ord`                      | 1 | 1  | I teksten kan kun bruges **fed**
                    {{indsæt findes-ikke}}        | 1 | 1  | Filen text/findes-ikke.md, som skal indsættes, findes ikke.
                    {{indsæt}}                    | 1 | 1  | skal have netop ét navn
                    """)
    void aFaultIsToldWithItsPlaceAndWhatToDo(String template, int line, int column, String message)
            throws IOException {
        write(own, "arbejde", template.replace("¶", "\n"));

        var fault = faults().getFirst();

        assertThat(fault.text()).contains(message);
        assertThat(List.of(fault.line(), fault.column())).containsExactly(line, column);
        assertThat(fault.file()).endsWith("arbejde.md");
    }

    @Test
    void allFaultsAreToldTogetherFromTheTop() throws IOException {
        write(own, "arbejde", "{{tabel A5}}\n\n{{mål x}}\n\n{{årr}} og {{årr}}\n");

        assertThat(faults()).extracting(CatalogueProblem::line).containsExactly(1, 3, 5, 5);
        assertThat(faults()).extracting(CatalogueProblem::column).containsExactly(1, 1, 1, 12);
    }

    @Test
    void theMessageNamesFileLineAndColumn() throws IOException {
        write(own, "arbejde", "# Et\n\n{{tabel A5}}\n");

        assertThat(message())
                .isEqualTo(
                        name(own)
                                + "/text/arbejde.md, linje 3, kolonne 1:"
                                + " Indikatoren A5 findes ikke. Mente du \"A1\"?");
    }

    @Test
    void aMissingTemplateIsNamed() {
        assertThat(message())
                .startsWith(name(own) + "/text/arbejde.md: Skabelonen findes ikke.")
                .contains(name(own) + ", " + name(extended));
    }

    @Test
    void aTemplateMayComeFromTheAgreementThatIsExtended() throws IOException {
        write(extended, "arbejde", "# Et\n");

        assertThatCode(this::read).doesNotThrowAnyException();
    }

    @Test
    void theOwnTemplateComesFirst() throws IOException {
        write(extended, "arbejde", "{{tabel A5}}");
        write(own, "arbejde", "# Et\n");

        assertThatCode(this::read).doesNotThrowAnyException();
    }

    @Test
    void aFaultInAnIncludedFileNamesThatFile() throws IOException {
        write(own, "arbejde", "{{indsæt slutning}}");
        write(extended, "slutning", "# Slut\n\n{{tabel A5}}\n\n{{indsæt slutning}}\n");

        assertThat(faults()).extracting(CatalogueProblem::line).containsExactly(3, 5);
        assertThat(faults()).allMatch(fault -> fault.file().endsWith("slutning.md"));
        assertThat(message()).contains("En fil, der selv er indsat, kan ikke bruge {{indsæt}}.");
    }

    @Test
    void aFileInAnotherEncodingIsToldOf() throws IOException {
        Files.writeString(
                own.resolve("text").resolve("arbejde.md"), "# Børn\n", StandardCharsets.ISO_8859_1);

        assertThat(message()).endsWith("gem den igen med kodningen UTF-8.");
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        write(own, "arbejde", "\uFEFF# Et\r\n\r\n{{tabel A1}}\r\n");

        assertThatCode(this::read).doesNotThrowAnyException();
    }

    private List<CatalogueProblem> faults() {
        return catchThrowableOfType(CatalogueException.class, this::read).problems();
    }

    private String message() {
        return String.valueOf(
                catchThrowableOfType(CatalogueException.class, this::read).getMessage());
    }

    private Templates read() {
        return Templates.read(SmallRegion.catalogue(), List.of(own, extended));
    }

    private String name(Path folder) {
        return templates.getFileName() + "/" + folder.getFileName();
    }

    private static void write(Path folder, String key, String template) throws IOException {
        Files.writeString(folder.resolve("text").resolve(key + ".md"), template);
    }
}
