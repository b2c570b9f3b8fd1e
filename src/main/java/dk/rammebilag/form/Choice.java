package dk.rammebilag.form;

import dk.rammebilag.language.DanishFormat;
import java.util.List;

/**
 * What a column lets one choose from.
 *
 * @param title what is chosen
 * @param options the codes, in the order users see them; none where the year has none
 */
record Choice(String title, List<Option> options) {

    /**
     * A code.
     *
     * @param code as it is written in a cell
     * @param label what it means
     */
    record Option(String code, String label) {}

    Choice {
        options = List.copyOf(options);
    }

    /** The name of the range its codes stand in. */
    String range() {
        return "liste_" + DanishFormat.slug(title).replace('-', '_');
    }
}
