package dk.rammebilag.submission.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as a spreadsheet counts them: days from an epoch (ECMA-376 part 1, 18.17.4.1). */
record SerialDate(boolean from1904) {

    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 31);

    /** The day after 28 February 1900, which never was: counted since Lotus 1-2-3. */
    private static final int PHANTOM = 60;

    private static final BigDecimal LAST = BigDecimal.valueOf(2_958_465);

    /** The date of a serial number; empty if there is none. */
    Optional<LocalDate> date(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST) > 0) {
            return Optional.empty();
        }
        var days = serial.intValue();
        if (from1904) {
            return Optional.of(EPOCH_1904.plusDays(days));
        }
        return days == 0 || days == PHANTOM
                ? Optional.empty()
                : Optional.of(EPOCH_1900.plusDays(days > PHANTOM ? days - 1 : days));
    }
}
