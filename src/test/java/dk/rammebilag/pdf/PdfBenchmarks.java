package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.bench.Cost;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a document far larger than any bilag costs, each time in a process of its own. */
@Tag("bench")
class PdfBenchmarks {

    private static final double MOST_A_PAGE = 4;

    @Test
    void aPageOfALargeDocument() throws Exception {
        var pages = new PdfFile(Rendered.pdf(LargeDocument.of())).pageCount();
        for (var flags : List.of(List.of("-Xmx512m"), List.of("-Xmx48m", "-XX:+UseSerialGC"))) {
            var once = Cost.of(LargeDocument.class, flags, "document", "1");
            var warm = Cost.of(LargeDocument.class, flags, "document", "16");
            var page = warm.answer() / 1000.0 / pages;
            System.out.printf(
                    "%s: %d pages, process of one rendering %d ms CPU and %d MB, warm %.2f ms CPU a"
                            + " page%n",
                    flags, pages, once.milliseconds(), once.peak() / 1024, page);
            assertThat(page).isLessThan(MOST_A_PAGE);
        }
    }
}
