package dk.rammebilag.document;

import java.util.List;

/**
 * A document without a format: what stands on its cover and in its metadata, and its blocks in
 * reading order.
 *
 * @param properties title, state, date and the like
 * @param blocks the content after cover and table of contents
 */
public record Document(Properties properties, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
