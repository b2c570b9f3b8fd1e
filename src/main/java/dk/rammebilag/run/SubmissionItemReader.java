package dk.rammebilag.run;

import dk.rammebilag.run.SubmissionItemReader.Placed;
import dk.rammebilag.run.store.FileStore;
import dk.rammebilag.run.store.Submissions;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.SubmissionReader;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;

/** Reads the items of one submission; a restart goes on after the last one that was committed. */
class SubmissionItemReader extends AbstractItemCountingItemStreamItemReader<Placed> {

    /**
     * An item and its place.
     *
     * @param submission number of the submission
     * @param seq its place in the file, from 0
     * @param item the item
     */
    record Placed(long submission, long seq, Item item) {}

    private final long submission;
    private final Submissions submissions;
    private final FileStore files;
    private @Nullable SubmissionReader reader;

    SubmissionItemReader(long submission, Submissions submissions, FileStore files) {
        this.submission = submission;
        this.submissions = submissions;
        this.files = files;
        setName("submission");
    }

    @Override
    protected void doOpen() {
        reader = SubmissionReader.open(files.path(submissions.get(submission).sha256()));
    }

    @Override
    protected @Nullable Placed doRead() {
        return reader == null || !reader.hasNext()
                ? null
                : new Placed(submission, getCurrentItemCount() - 1L, reader.next());
    }

    @Override
    protected void doClose() {
        if (reader != null) {
            reader.close();
        }
    }
}
