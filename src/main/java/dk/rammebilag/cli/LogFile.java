package dk.rammebilag.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import dk.rammebilag.submission.PersonalNumber;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** The log, where stack traces go. It is made when a command has something to write to it. */
final class LogFile {

    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSS} %-5level [%thread] %logger{40} - %msg%n";

    private LogFile() {}

    /** Writes to the log of a data folder from now on, unless a log is open already. */
    static void open(Path data) {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        if (root.iteratorForAppenders().hasNext()) {
            return;
        }
        var layout = new MaskedLayout();
        layout.setContext(context);
        layout.setPattern(PATTERN);
        layout.start();
        var encoder = new LayoutWrappingEncoder<ILoggingEvent>();
        encoder.setContext(context);
        encoder.setLayout(layout);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.start();
        var file = new FileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(data.resolve("log").resolve("rammebilag.log").toString());
        file.setEncoder(encoder);
        file.start();
        root.addAppender(file);
    }

    /** What fails may name a file, and a file may be named after somebody. */
    private static final class MaskedLayout extends PatternLayout {

        @Override
        public String doLayout(ILoggingEvent event) {
            return super.doLayout(event)
                    .lines()
                    .map(PersonalNumber::masked)
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }
}
