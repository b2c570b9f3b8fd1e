package dk.rammebilag.submission;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A row of Mål: a local target of one kommune.
 *
 * @param indicator Indikator
 * @param type Måltype
 * @param baseYear Basisår
 * @param baseValue Basisværdi
 * @param value Målværdi
 * @param year Målår
 * @param decidedOn Besluttet dato
 * @param decidedBy Besluttet af
 */
public record Target(
        Cell<String> indicator,
        Cell<String> type,
        Cell<Long> baseYear,
        Cell<BigDecimal> baseValue,
        Cell<BigDecimal> value,
        Cell<Long> year,
        Cell<LocalDate> decidedOn,
        Cell<String> decidedBy)
        implements Row {}
