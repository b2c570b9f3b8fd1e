package dk.rammebilag.pdf;

import dk.rammebilag.document.Attachment;
import dk.rammebilag.document.Properties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The files that lie within a document, read once. */
final class Enclosures {

    private static final int SMALLEST = 9;

    private final List<Attachment> attachments;
    private final List<byte[]> contents;

    private Enclosures(List<Attachment> attachments, List<byte[]> contents) {
        this.attachments = attachments;
        this.contents = contents;
    }

    static Enclosures read(List<Attachment> attachments) throws IOException {
        var contents = new ArrayList<byte[]>();
        for (var attachment : attachments) {
            var out = new ByteArrayOutputStream();
            attachment.content().writeTo(out);
            contents.add(out.toByteArray());
        }
        return new Enclosures(attachments, contents);
    }

    boolean isEmpty() {
        return attachments.isEmpty();
    }

    /** Tells them from any others. */
    String identity() {
        var identity = new StringBuilder();
        for (int i = 0; i < attachments.size(); i++) {
            var attachment = attachments.get(i);
            identity.append(attachment.name()).append('\n');
            identity.append(attachment.mediaType()).append('\n');
            identity.append(attachment.description()).append('\n');
            identity.append(DigestUtils.sha256Hex(contents.get(i))).append('\n');
        }
        return identity.toString();
    }

    /** Puts them into a file as the data it was made from. */
    void embed(PdfWriter writer, Properties properties) throws IOException {
        var files = new PdfArray();
        for (int i = 0; i < attachments.size(); i++) {
            var attachment = attachments.get(i);
            var parameters = new PdfDictionary();
            parameters.put(PdfName.MODDATE, PdfRenderer.moment(properties));
            var file =
                    PdfFileSpecification.fileEmbedded(
                            writer,
                            null,
                            attachment.name(),
                            contents.get(i),
                            attachment.mediaType(),
                            parameters,
                            SMALLEST);
            file.put(new PdfName("AFRelationship"), new PdfName("Data"));
            writer.addFileAttachment(attachment.description(), file);
            files.add(file.getReference());
        }
        writer.getExtraCatalog().put(new PdfName("AF"), files);
    }
}
