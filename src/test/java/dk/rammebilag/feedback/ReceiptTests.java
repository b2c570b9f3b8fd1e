package dk.rammebilag.feedback;

import static dk.rammebilag.feedback.Submissions.FILE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReceiptTests {

    @Test
    void itTellsWhatWasReceivedWhenAndByWhichRulesItWasJudged() {
        assertThat(json(Receipt.of(FILE, "cd".repeat(32), "0.1.0")))
                .isEqualTo(
                        """
                        {
                          "kommunekode" : "751",
                          "kommune" : "Aarhus",
                          "fil" : "751-aarhus.xlsx",
                          "sha256" : "%s",
                          "modtaget" : "2017-04-28T09:05:30",
                          "status" : "Afvist",
                          "regelkatalog" : "%s",
                          "program" : "0.1.0"
                        }
                        """
                                .formatted("ab".repeat(32), "cd".repeat(32)));
    }

    @Test
    void whereTheSubmitterIsUnknownItIsLeftOut() {
        var file =
                new ReceivedFile(
                        null, "æøå.xlsx", FILE.sha256(), FILE.received(), FILE.status(), "UTF-8");
        assertThat(json(Receipt.of(file, "v", "0.1.0")))
                .startsWith("{\n  \"fil\" : \"æøå.xlsx\",")
                .contains("\"format\" : \"UTF-8\"")
                .doesNotContain("kommune", "null");
    }

    private static String json(Receipt receipt) {
        return new String(receipt.bytes(), StandardCharsets.UTF_8);
    }
}
