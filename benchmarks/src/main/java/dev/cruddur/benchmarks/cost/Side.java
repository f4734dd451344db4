package dev.cruddur.benchmarks.cost;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.POSTGRESQL;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;

import dev.cruddur.benchmarks.load.Caller;
import dev.cruddur.benchmarks.load.Crowd;
import dev.cruddur.benchmarks.load.TraceParent;
import dev.cruddur.localstack.LocalStack;
import dev.cruddur.localstack.StackOptions;
import dev.cruddur.localstack.process.ServiceStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One of the two stacks that are compared. */
record Side(LocalStack stack, Caller caller, List<Jvm> jvms) implements AutoCloseable {

    private static final Set<String> OTHERS = Set.of(POSTGRESQL.id(), TRACE_VIEWER.id());

    static Side start(StackOptions options) {
        var stack = LocalStack.start(options);
        var caller = Caller.stranger(stack.url(FRONTEND_GATEWAY)).as("zoe");
        var jvms = stack.status().stream()
                .filter(Side::serves)
                .map(service -> Jvm.of(service.process().pid()))
                .toList();
        return new Side(stack, caller, jvms);
    }

    /** Does the work for so long. */
    Leg leg(Work work, Crowd crowd, Duration length) {
        var before = spent();
        var latencies = crowd.during(length, () -> perform(work));
        return new Leg(latencies, spent().since(before));
    }

    private void perform(Work work) {
        var answer = caller.send(work.call(), TraceParent.fresh());
        if (!work.isRight().test(answer)) {
            throw new IllegalStateException(work.name() + " answered " + answer);
        }
    }

    private Spent spent() {
        return new Spent(
                processorTime(stack.status().stream().filter(Side::serves).toList()),
                processorTime(stack.status().stream()
                        .filter(service -> !serves(service))
                        .toList()),
                jvms.stream().mapToLong(Jvm::allocated).sum(),
                jvms.stream().mapToLong(Jvm::compiling).sum());
    }

    private static long processorTime(List<ServiceStatus> services) {
        return services.stream()
                .mapToLong(service -> ProcessorTime.of(service.process().pid()))
                .sum();
    }

    private static boolean serves(ServiceStatus service) {
        return !OTHERS.contains(service.name());
    }

    @Override
    public void close() throws IOException {
        for (var jvm : jvms) {
            jvm.close();
        }
        stack.close();
    }
}
