package dk.rammebilag.form;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.workbook.StableZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the form one submitter fills in for one year. What is written in it is read back by {@code
 * SubmissionReader} without a fault.
 *
 * <p>The same submitter, catalogue and last year give the same bytes. Safe to share between
 * threads.
 */
public final class FormWriter {

    private final Catalogue catalogue;

    /**
     * @param catalogue the agreement the form is for
     */
    public FormWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Writes a form.
     *
     * @param submitter whose it is
     * @param lastYear what is carried over from last year; empty where nothing is known of it
     * @param out where to; left open
     * @throws IOException if it cannot be written
     */
    public void write(Municipality submitter, Optional<LastYear> lastYear, OutputStream out)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            new Form(workbook, catalogue, submitter, lastYear).write();
            workbook.write(bytes);
        }
        StableZip.copy(new ByteArrayInputStream(bytes.toByteArray()), out);
    }
}
