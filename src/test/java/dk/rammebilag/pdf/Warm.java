package dk.rammebilag.pdf;

import dk.rammebilag.bench.Cost;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Measures what something costs that a process has done often. */
final class Warm {

    private Warm() {}

    /** Something that is done again and again. */
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /** Does it and tells, as the process's answer, the median of the last half in microseconds. */
    static void tell(int times, Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        var costs = new long[times];
        for (int i = 0; i < times; i++) {
            var begin = threads.getCurrentThreadCpuTime();
            work.run();
            costs[i] = (threads.getCurrentThreadCpuTime() - begin) / 1000;
        }
        var last = Arrays.copyOfRange(costs, times / 2, times);
        Arrays.sort(last);
        Cost.tell(last[last.length / 2]);
    }
}
