package dk.rammebilag.document;

import java.util.List;

/**
 * A document without a format: what stands on its cover and in its metadata, and its blocks in
 * reading order.
 *
 * @param properties title, state, date and the like
 * @param blocks the content after cover and table of contents
 * @param attachments the data behind it, files that lie within the document
 * @param front whether a cover and a table of contents go before the blocks; a document of few
 *     pages begins with its title instead
 * @param look its colours, sizes and logo
 */
public record Document(
        Properties properties,
        List<Block> blocks,
        List<Attachment> attachments,
        boolean front,
        Look look) {

    public Document {
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
    }

    /** A document of the standard look. */
    public Document(
            Properties properties,
            List<Block> blocks,
            List<Attachment> attachments,
            boolean front) {
        this(properties, blocks, attachments, front, Look.STANDARD);
    }

    /** A document with a cover. */
    public Document(Properties properties, List<Block> blocks, List<Attachment> attachments) {
        this(properties, blocks, attachments, true);
    }

    /** A document with a cover and without attachments. */
    public Document(Properties properties, List<Block> blocks) {
        this(properties, blocks, List.of());
    }

    /** The same with files within it. */
    public Document with(List<Attachment> data) {
        return new Document(properties, blocks, data, front, look);
    }

    /** The same in another look. */
    public Document in(Look other) {
        return new Document(properties, blocks, attachments, front, other);
    }
}
