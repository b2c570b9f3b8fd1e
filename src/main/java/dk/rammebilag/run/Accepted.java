package dk.rammebilag.run;

/**
 * What was accepted.
 *
 * @param submitter name of the submitter
 * @param file the file it holds for
 * @param sha256 of that file
 * @param rule code of the rule
 * @param count how many findings were accepted now; 0 where they had been before
 * @param before how many were accepted already
 * @param by who accepts
 * @param second the second person; empty where there is none
 * @param reason why
 */
public record Accepted(
        String submitter,
        String file,
        String sha256,
        String rule,
        long count,
        long before,
        String by,
        String second,
        String reason) {}
