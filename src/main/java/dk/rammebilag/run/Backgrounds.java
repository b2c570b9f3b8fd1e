package dk.rammebilag.run;

import dk.rammebilag.run.store.Submission;
import dk.rammebilag.validation.Background;
import org.springframework.stereotype.Component;

/** What the database knows beside a submission when it is judged. */
@Component
class Backgrounds {

    /** The background of one submission of a run. */
    Background of(Run run, Submission submission) {
        return Background.NONE;
    }
}
