package dk.rammebilag.pdf;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document far larger than any bilag: 20 charts and a table of 5,000 rows. */
@Tag("bench")
class PdfBenchmarks {

    private static final int RUNS = 12;

    @Test
    void aLargeDocument() throws IOException {
        var document = large();
        var pages = new PdfFile(Rendered.pdf(document)).pageCount();
        for (int i = 0; i < RUNS; i++) {
            report(document, pages);
        }
    }

    private static void report(Document document, int pages) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var begin = threads.getCurrentThreadCpuTime();
        new PdfRenderer().render(document, OutputStream.nullOutputStream());
        var milliseconds = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
        System.out.printf(
                "%d pages: %.0f ms CPU, %.2f ms a page%n",
                pages, milliseconds, milliseconds / pages);
    }

    private static Document large() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 20; i++) {
            blocks.add(new Heading(1, "Kapitel " + i));
            blocks.add(SampleDocument.chart());
            blocks.add(SampleDocument.table("Tabel " + i, 19));
        }
        blocks.add(new Heading(1, "Alle tal"));
        blocks.add(SampleDocument.table("Alle tal", 5000));
        return SampleDocument.of(blocks.toArray(Block[]::new));
    }
}
