package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far a run has come: a bar on a terminal, a line a step anywhere else. */
abstract sealed class TerminalProgress implements Progress.Watcher, AutoCloseable {

    /** Progress for the terminal the process was started from, or for lines in a log. */
    static TerminalProgress on(PrintWriter err) {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                ? new Bars()
                : new Lines(err);
    }

    @Override
    public void close() {}

    private static String title(String step) {
        return Messages.text("cli.step." + step);
    }

    /** A line for each step when it is done. */
    private static final class Lines extends TerminalProgress {

        private final PrintWriter err;
        private final AtomicInteger parts = new AtomicInteger();
        private Instant since = Instant.now();

        Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void began(String step) {
            parts.set(0);
            since = Instant.now();
        }

        @Override
        public void advanced(String step) {
            parts.incrementAndGet();
        }

        @Override
        public void done(String step) {
            var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
            err.println(
                    parts.get() == 0
                            ? Messages.text("cli.progress.step", title(step), seconds)
                            : Messages.text(
                                    "cli.progress.parts", title(step), parts.get(), seconds));
        }
    }

    /** A bar for each step, growing with its parts. */
    private static final class Bars extends TerminalProgress {

        private @Nullable ProgressBar bar;

        @Override
        public synchronized void began(String step) {
            bar =
                    new ProgressBarBuilder()
                            .setTaskName(title(step))
                            .setInitialMax(-1)
                            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                            .build();
        }

        @Override
        public synchronized void advanced(String step) {
            if (bar != null) {
                bar.step();
            }
        }

        @Override
        public synchronized void done(String step) {
            close();
        }

        @Override
        public synchronized void close() {
            if (bar != null) {
                bar.maxHint(Math.max(1, bar.getCurrent()));
                bar.stepTo(Math.max(1, bar.getCurrent()));
                bar.close();
                bar = null;
            }
        }
    }
}
