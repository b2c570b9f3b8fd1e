package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammebilag.document.Look;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the documents of an agreement look, as its catalogue says. */
class LookTests {

    private static final String LOGO = "  logo: logo.png\n  logoText: Et logo\n";

    @TempDir Path temporary;

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void theShippedAgreementsHaveTheStandardLook(int year) {
        assertThat(CatalogueLoader.load(Path.of("templates"), year).look())
                .isEqualTo(Look.STANDARD);
    }

    @Test
    void whatIsLeftOutIsStandard() {
        var look = CatalogueLoader.load(styled("  own: \"#992200\"\n").folder(), 2016).look();
        assertThat(look.own()).isEqualTo("#992200");
        assertThat(look).extracting(Look::ink, Look::body).containsExactly("#1B1B1B", 10.5);
    }

    /** And so is the picture, which lies in the folder of the earlier one. */
    @Test
    void aLaterAgreementTakesOverWhatItDoesNotChange() throws IOException {
        var picture = png(20, 10);
        var templates = styled(LOGO + "  body: 9\n  table: 8\n");
        Files.write(templates.folder().resolve("2016/logo.png"), picture);
        templates.replace("2017/catalogue.yaml", "goals:", "style:\n  body: 12\ngoals:");

        var look = CatalogueLoader.load(templates.folder(), 2017).look();

        assertThat(look).extracting(Look::body, Look::table).containsExactly(12.0, 8.0);
        var content = Base64.getEncoder().encodeToString(picture);
        assertThat(look.logo()).isEqualTo(Optional.of(new Look.Logo(content, "Et logo")));
    }

    @Test
    void anotherLogoIsAnotherVersion() throws IOException {
        var templates = styled(LOGO);
        Files.write(templates.folder().resolve("2016/logo.png"), png(20, 10));
        var before = CatalogueLoader.load(templates.folder(), 2016).version();
        Files.write(templates.folder().resolve("2016/logo.png"), png(30, 10));
        assertThat(CatalogueLoader.load(templates.folder(), 2016).version()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "100, false", "200, false", "2097152, false", "2097153, true"})
    void aDamagedOrLargeLogoIsTold(int length, boolean tooLarge) throws IOException {
        var templates = styled(LOGO);
        var damaged = Arrays.copyOf(Arrays.copyOf(png(300, 300), Math.min(length, 100)), length);
        Files.write(templates.folder().resolve("2016/logo.png"), damaged);
        assertThatThrownBy(() -> CatalogueLoader.load(templates.folder(), 2016))
                .hasMessageStartingWith("templates/2016/catalogue.yaml, linje 9, kolonne 9: Logoet")
                .hasMessageContaining(tooLarge ? "mere end 2 MB" : "kan ikke læses som billede");
    }

    @Test
    void aLogoOfTooManyPixelsIsTold() throws IOException {
        var templates = styled(LOGO);
        Files.write(templates.folder().resolve("2016/logo.png"), png(2001, 1));
        assertThatThrownBy(() -> CatalogueLoader.load(templates.folder(), 2016))
                .hasMessageContaining("højst 2000 punkter");
    }

    private Templates styled(String fields) {
        return Templates.small(temporary)
                .replace(
                        "2016/catalogue.yaml", "threshold: 5\n", "threshold: 5\nstyle:\n" + fields);
    }

    private static byte[] png(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        assertThat(ImageIO.write(picture, "png", out)).isTrue();
        return out.toByteArray();
    }
}
