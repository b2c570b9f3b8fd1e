package dk.rammebilag.validation;

import dk.rammebilag.language.UserFacing;

/** That the catalogue's entry of a rule does not fit the rule; the message says what to write. */
final class RuleTextException extends IllegalArgumentException implements UserFacing {

    private static final long serialVersionUID = 1;

    RuleTextException(String sentence) {
        super(sentence);
    }
}
