package dk.rammebilag.validation;

/**
 * What two parties report alike, the one as køb, the other as salg.
 *
 * @param offer Tilbuds-ID
 * @param seller code of the one who sells
 * @param buyer code of the one who buys
 */
record Deal(String offer, String seller, String buyer) {

    /** The other party. */
    String counterpart(String own) {
        return own.equals(seller) ? buyer : seller;
    }

    /** Whether that party has a part in it. */
    boolean involves(String party) {
        return party.equals(seller) || party.equals(buyer);
    }
}
