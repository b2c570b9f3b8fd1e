package dk.rammebilag.run;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.run.store.Audit;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Signed;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept in a database of either kind, with one submission received. */
abstract class Stores {

    static final long RUN = 7;
    static final int YEAR = 2017;
    static final String SHA = "a".repeat(64);
    static final LocalDateTime MOMENT = LocalDateTime.of(2017, 3, 26, 1, 59, 59);
    static final Signed SIGNED = new Signed("Fordi; 'det' er så", "Åse", "Bo", MOMENT);

    /** A language puts these in another order than their code points. */
    static final List<String> WORDS =
            List.of("a", "B", "Å", "æ", "_", "Ä", "0", "é", "a b", "a-b", "Z", "ø", "aa", "ab");

    @TempDir private Path home;
    private final TestDatabase database;
    Installation installation;
    Submission submission;

    Stores(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        installation = new Installation(home, database.url());
        var received = new Submissions.ReceivedFile("fil æ.xlsx", SHA, MOMENT);
        submissions().received(RUN, received);
        submissions().add(RUN, received, "751", 2017L, null);
        submission = submissions().of(RUN).getFirst();
    }

    @AfterEach
    void close() {
        installation.close();
    }

    static List<String> sorted() {
        return WORDS.stream().sorted().toList();
    }

    static Finding finding(String rule, String sheet, int row, String text, State state) {
        return new Finding(
                "751",
                SHA,
                rule,
                Severity.WARNING,
                new CellRef(sheet, row, 1),
                YEAR,
                text,
                text,
                text,
                text,
                state);
    }

    static Observation observation(@Nullable String indicator, String explanation) {
        var at = new CellRef(SheetLayout.OBSERVATIONS.sheet(), 2, 1);
        return new Observation(
                indicator == null ? Cell.blank(at) : Cell.of(indicator, at),
                Cell.of(Observation.TOTAL, at),
                Cell.blank(at),
                Cell.unreadable(at),
                Cell.of(5L, at),
                Cell.blank(at),
                Cell.of(explanation, at));
    }

    Submissions submissions() {
        return installation.bean(Submissions.class);
    }

    Staging staging() {
        return installation.bean(Staging.class);
    }

    Findings findings() {
        return installation.bean(Findings.class);
    }

    Audit audit() {
        return installation.bean(Audit.class);
    }

    TransactionTemplate transaction() {
        return installation.bean(TransactionTemplate.class);
    }
}
