package dk.rammebilag.document;

import java.util.Optional;

/**
 * How a document looks, as far as an agreement may choose it.
 *
 * @param ink the colour of text and headings, {@code #RRGGBB} as the others
 * @param grey the colour of notes, running lines and axes
 * @param region the colour of links and of the region's own line
 * @param own the colour of the one that stands out in a chart
 * @param body the size of running text in points; headings follow it
 * @param table the size of the words of tables and charts in points; notes follow it
 * @param logo what stands at the foot of the cover, if anything does
 */
public record Look(
        String ink,
        String grey,
        String region,
        String own,
        double body,
        double table,
        Optional<Logo> logo) {

    /** The look of what belongs to no agreement. */
    public static final Look STANDARD =
            new Look("#1B1B1B", "#5A5F66", "#0B3C5D", "#B04A00", 10.5, 9, Optional.empty());

    /**
     * A picture that stands for the sender.
     *
     * @param content a PNG or JPEG file, in Base64
     * @param alternative what it shows, for those who cannot see it
     */
    public record Logo(String content, String alternative) {}
}
