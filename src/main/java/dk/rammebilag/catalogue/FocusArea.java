package dk.rammebilag.catalogue;

import java.util.List;

/**
 * An indsatsområde: a field of work agreed within an area, with what it should achieve.
 *
 * @param key e.g. {@code VH.mestring}
 * @param area key of its area
 * @param title its title
 * @param effect the effektmål in words; a percentage in it is each council's to set
 * @param initiatives the agreed indsatser
 * @param validity the agreements it belongs to
 */
public record FocusArea(
        String key,
        String area,
        String title,
        String effect,
        List<String> initiatives,
        Validity validity) {

    public FocusArea {
        initiatives = List.copyOf(initiatives);
    }
}
