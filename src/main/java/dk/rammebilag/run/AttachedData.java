package dk.rammebilag.run;

import dk.rammebilag.appendix.AppendixData;
import dk.rammebilag.appendix.TableBook;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.document.Attachment;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Document;
import dk.rammebilag.language.Messages;
import dk.rammebilag.opendata.FiguresCsv;
import dk.rammebilag.opendata.OffersCsv;
import dk.rammebilag.opendata.OpenFile;
import dk.rammebilag.opendata.TradeCsv;
import dk.rammebilag.workbook.BookRenderer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the data behind a document into it: its open data as CSV, its tables as a workbook.
 *
 * @param catalogue the agreement of the year
 * @param figures what may be shown of it
 * @param supply what may be shown of its tilbud
 * @param workbooks writes the tables
 */
public record AttachedData(
        Catalogue catalogue,
        Publishable figures,
        PublishableSupply supply,
        BookRenderer workbooks) {

    private static final String CSV = "text/csv";
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** A bilag with the open data it shows and its tables. */
    public Document in(Document document, AppendixData data) {
        var attached = new ArrayList<Attachment>();
        if (!data.indicators().isEmpty()) {
            attached.add(csv(FiguresCsv.of(catalogue, figures, data.indicators())));
        }
        if (data.offers()) {
            attached.add(csv(OffersCsv.of(catalogue, supply)));
        }
        if (data.trades()) {
            attached.add(csv(TradeCsv.of(catalogue, supply)));
        }
        TableBook.of(document).map(this::tables).ifPresent(attached::add);
        return document.with(attached);
    }

    /** A document with its tables alone. */
    public Document tablesIn(Document document) {
        return document.with(TableBook.of(document).map(this::tables).stream().toList());
    }

    /** The collection of all bilag with all open figures, tilbud and trades. */
    public Document allIn(Document document) {
        return document.with(
                List.of(
                        csv(FiguresCsv.of(catalogue, figures)),
                        csv(OffersCsv.of(catalogue, supply)),
                        csv(TradeCsv.of(catalogue, supply))));
    }

    private static Attachment csv(OpenFile file) {
        return new Attachment(
                file.fileName(), CSV, Messages.text("run.attached." + file.name()), file::write);
    }

    private Attachment tables(Book book) {
        return new Attachment(
                Messages.text("run.attached.file"),
                XLSX,
                Messages.text("run.attached.tables"),
                out -> workbooks.render(book, out));
    }
}
