package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CodeList.Code;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Use.Amount;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.TradeSum;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published of the tilbud as the cells of a table. */
record SupplyCells(Catalogue catalogue) {

    private static final Ratio HUNDRED = Ratio.of(100, 1);

    static final Value HIDDEN = new Value.Signed(Sign.SUPPRESSED);
    static final Value MISSING = new Value.Signed(Sign.MISSING);
    static final Value NONE = new Value.Signed(Sign.NOT_APPLICABLE);

    /** A number; nil where it is 0, not available where there is none. */
    static Value number(@Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return MISSING;
        }
        return number.signum() == 0
                ? new Value.Signed(Sign.NIL)
                : new Value.Numeric(number, decimals);
    }

    static Value number(Optional<Ratio> number, int decimals) {
        return number(number.map(Ratio::decimal).orElse(null), decimals);
    }

    /** A share in per cent. */
    static Value percent(Optional<Ratio> share, int decimals) {
        return number(share.map(part -> part.times(HUNDRED)), decimals);
    }

    static Value amount(Amount amount, int decimals) {
        return switch (amount.status()) {
            case SUPPRESSED -> HIDDEN;
            case OK -> number(Optional.ofNullable(amount.value()), decimals);
            case MISSING, NOT_APPLICABLE -> MISSING;
        };
    }

    /** What a submitter wrote, or what it is called; not available where the cell was blank. */
    static Value written(String words) {
        return words.isBlank() ? MISSING : Value.text(words);
    }

    /** The name of a kommune, a region or a private party. */
    String party(String code) {
        if (code.equals(TradeSum.PRIVATE)) {
            return Messages.text("appendix.supply.private");
        }
        return catalogue.geography().all().stream()
                .filter(place -> place.code().equals(code))
                .map(Municipality::name)
                .findFirst()
                .orElse(code);
    }

    /** What a code of a list is called. */
    String label(String list, String code) {
        return catalogue.codeList(list).find(code).map(Code::label).orElse(code);
    }

    /** Whether a code stands for all submitters together. */
    static boolean isAll(String code) {
        return code.equals(FigureKey.TOTAL);
    }
}
