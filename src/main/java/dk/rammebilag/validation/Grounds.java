package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.language.Nearest;
import java.util.Collection;

/** Why a code is refused, as a Danish clause. */
final class Grounds {

    private Grounds() {}

    /** It is not on the list; names the one that was probably meant. */
    static String unknown(String given, Collection<String> valid) {
        return given.isEmpty()
                ? text("validation.grounds.blank")
                : Nearest.to(given, valid)
                        .map(near -> text("validation.grounds.near", near))
                        .orElseGet(() -> text("validation.grounds.unknown"));
    }

    /** It is not on the list, which is short enough to be read. */
    static String unlisted(String given) {
        return text(given.isEmpty() ? "validation.grounds.blank" : "validation.grounds.noCode");
    }

    /** It is on the list, for other years. */
    static String outside(Validity validity) {
        var from = Integer.toString(validity.from());
        var to = Integer.toString(validity.to());
        if (validity.to() == Validity.OPEN) {
            return text("validation.grounds.from", from);
        }
        return validity.from() == Validity.ALWAYS.from()
                ? text("validation.grounds.to", to)
                : text("validation.grounds.between", from, to);
    }
}
