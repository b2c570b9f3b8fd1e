package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;

/** What a name in running text stands for. */
sealed interface Expression {

    /** Whether it is known before there are figures, so that it is never left out. */
    boolean alwaysKnown();

    /** A fact about the agreement or the run. */
    record OfAgreement(AgreementWord word) implements Expression {
        @Override
        public boolean alwaysKnown() {
            return word != AgreementWord.INHABITANTS;
        }
    }

    /** Something told of an indicator. */
    record OfIndicator(Indicator indicator, Property property) implements Expression {
        @Override
        public boolean alwaysKnown() {
            return property == Property.TITLE;
        }
    }
}
