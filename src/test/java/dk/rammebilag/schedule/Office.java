package dk.rammebilag.schedule;

import dk.rammebilag.calendar.Noted;
import dk.rammebilag.calendar.State;
import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.run.AuditTrail;
import dk.rammebilag.run.RunApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * An office with a calendar of 2017 that may be changed, a database that outlives its processes,
 * and a clock that is set.
 */
final class Office {

    private final Path folder;
    private final SettableClock clock;
    private final Map<String, Object> settings = new HashMap<>();
    private final String database;

    /**
     * An office without processes yet.
     *
     * @param database the address of an empty one
     */
    Office(Path folder, SettableClock clock, String database) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.database = database;
        FileSystemUtils.copyRecursively(Path.of("templates"), places().templates());
    }

    Places places() {
        return new Places(
                folder.resolve("templates"), folder.resolve("input"), folder.resolve("output"));
    }

    /** Sets the calendar: the name of an event and its fields. */
    Office calendar(String... lines) {
        try {
            Files.writeString(
                    places().templates().resolve("2017/cyklus.yaml"), String.join("\n", lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A calendar without what is not named. */
    Office only(String... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add("frist: {dato: 2017-05-01}");
        for (var name :
                List.of(
                        "skema",
                        "rykker-1",
                        "rykker-2",
                        "rykker-3",
                        "kladde",
                        "høring",
                        "endelig")) {
            if (all.stream().noneMatch(line -> line.startsWith(name + ":"))) {
                all.add(name + ": null");
            }
        }
        return calendar(all.toArray(String[]::new));
    }

    Office setting(String key, Object value) {
        settings.put(key, value);
        return this;
    }

    /** Lays submissions of 2017 into the input folder. */
    Office submitted(String... files) throws IOException {
        var input = Files.createDirectories(places().input(2017));
        for (var file : files) {
            Files.copy(Path.of("input/2017", file), input.resolve(file));
        }
        return this;
    }

    /** A process that follows the calendar. */
    Program program() {
        return new Program();
    }

    /** Lets processes do what is due at the same time. */
    static void tickTogether(Program... programs) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(programs.length)) {
            var ticks =
                    threads.invokeAll(
                            Stream.of(programs)
                                    .<Callable<Object>>map(program -> program::tick)
                                    .toList());
            for (var tick : ticks) {
                tick.get();
            }
        }
    }

    /** What processes noted between them. */
    static List<String> told(Program... programs) {
        return Stream.of(programs).flatMap(program -> program.told().stream()).toList();
    }

    /** A process of this office; another may run beside it. */
    final class Program implements AutoCloseable {

        private final ConfigurableApplicationContext context;
        private final List<String> told = Collections.synchronizedList(new ArrayList<>());

        private Program() {
            var all = new HashMap<String, Object>(settings);
            all.put("rammebilag.data", folder.resolve("data").toString());
            all.put("spring.datasource.url", database);
            context =
                    new SpringApplicationBuilder(RunApplication.class, ScheduleApplication.class)
                            .properties(all)
                            .initializers(made ->
                                    ((GenericApplicationContext) made)
                                            .registerBean(
                                                    "settableClock",
                                                    Clock.class,
                                                    () -> clock,
                                                    bean -> bean.setPrimary(true)))
                            .logStartupInfo(false)
                            .run();
        }

        /** Does what is due; when something is next. */
        Optional<LocalDateTime> tick() {
            return bean(Tick.class)
                    .run(
                            List.of(calendar()),
                            places(),
                            (year, event, noted) -> told.add(event.name() + " " + noted.state()));
        }

        private Calendar calendar() {
            return CatalogueLoader.calendar(places().templates(), 2017);
        }

        /** What it noted, in order: name and state. */
        List<String> told() {
            return told;
        }

        Noted noted(String event) {
            return Optional.ofNullable(bean(EventBook.class).of(2017).get(event)).orElseThrow();
        }

        State state(String event) {
            return noted(event).state();
        }

        /** The audit's entries of a kind on an event. */
        List<AuditTrail.Line> audited(String what) {
            var lines = new ArrayList<AuditTrail.Line>();
            if (bean(AuditTrail.class).tell(lines::add).isPresent()) {
                throw new AssertionError("the chain is broken");
            }
            return lines.stream().filter(line -> line.what().equals(what)).toList();
        }

        JdbcTemplate jdbc() {
            return bean(JdbcTemplate.class);
        }

        <T> T bean(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
