package dk.rammebilag.run;

import dk.rammebilag.run.store.FileStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The Spring side of the program: the job, its stores and the database they stand on. */
@SpringBootApplication(proxyBeanMethods = false)
public class RunApplication {

    private static final int SECONDS_TO_FINISH_A_PARTITION = 120;

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }

    @Bean
    FileStore fileStore(@Value("${rammebilag.data}") Path data) {
        return new FileStore(data.resolve("files"), data.resolve("quarantine"));
    }

    /** The threads partitions run on; what has begun is finished before the database closes. */
    @Bean
    ThreadPoolTaskExecutor partitionThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setCorePoolSize(Runtime.getRuntime().availableProcessors());
        threads.setThreadNamePrefix("partition-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(SECONDS_TO_FINISH_A_PARTITION);
        return threads;
    }
}
