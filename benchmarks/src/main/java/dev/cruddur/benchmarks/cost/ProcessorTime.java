package dev.cruddur.benchmarks.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux has counted of a process and of those that it started. */
final class ProcessorTime {

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    /** Linux counts in hundredths of a second for everybody (proc_pid_stat(5), sysconf(_SC_CLK_TCK)). */
    private static final long NANOS_A_TICK = 10_000_000;

    private ProcessorTime() {}

    /** In nanoseconds, since they were started. */
    static long of(long pid) {
        var children = ProcessHandle.of(pid).stream().flatMap(ProcessHandle::descendants);
        return Stream.concat(Stream.of(pid), children.map(ProcessHandle::pid))
                .mapToLong(ProcessorTime::ofOne)
                .sum();
    }

    private static long ofOne(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name, in brackets, may hold anything; the third field comes after it.
            var fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
            return (Long.parseLong(fields.get(USER)) + Long.parseLong(fields.get(SYSTEM))) * NANOS_A_TICK;
        } catch (IOException e) {
            // PostgreSQL's workers come and go.
            if (ProcessHandle.of(pid).isEmpty()) {
                return 0;
            }
            throw new UncheckedIOException(e);
        }
    }
}
