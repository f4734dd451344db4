package dev.cruddur.defaults.outbox;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.cruddur.defaults.telemetry.LaterWork;
import dev.cruddur.defaults.telemetry.TraceAttributes;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.runtime.graceful.GracefulShutdownCapable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.opentelemetry.api.common.Attributes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers each message at once after its commit, and again later until it has arrived. A service that stops waits for
 * what is under way, within its grace period: an attempt's span is sent when it has ended, and others are below it.
 */
@Singleton
@Requires(classes = GenericRepository.class, beans = OutboxHandler.class)
class OutboxDispatcher implements GracefulShutdownCapable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);
    private static final int BATCH = 20;
    private static final long LONGEST_WAIT_SECONDS = 300;

    private final OutboxRepository rows;
    private final Map<String, OutboxHandler> handlers;
    private final LaterWork laterWork;
    private final ExecutorService executor;
    private final Map<OutboxRow, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

    OutboxDispatcher(
            OutboxRepository rows,
            List<OutboxHandler> handlers,
            LaterWork laterWork,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.rows = rows;
        this.handlers = handlers.stream().collect(toMap(OutboxHandler::topic, identity()));
        this.laterWork = laterWork;
        this.executor = executor;
    }

    /** The commit is the acknowledgement; the delivery must neither delay nor fail the request. */
    @TransactionalEventListener
    void onCommitted(OutboxRow row) {
        // The executor hands its caller's context on, and with it the connection of the transaction that is over.
        try (PropagatedContext.Scope _ = PropagatedContext.empty().propagate()) {
            CompletableFuture<?> _ = start(row);
        }
    }

    @Scheduled(fixedDelay = "${cruddur.outbox.poll:1s}", initialDelay = "1s")
    void deliverDue() {
        List<OutboxRow> due;
        do {
            due = rows.leaseDue(BATCH);
            // Side by side, and then the next ones: each is tried while its lease lasts.
            CompletableFuture.allOf(due.stream().map(this::start).toArray(CompletableFuture[]::new))
                    .join();
        } while (due.size() == BATCH);
    }

    @Override
    public CompletionStage<?> shutdownGracefully() {
        return CompletableFuture.allOf(underWay.values().toArray(CompletableFuture[]::new));
    }

    private CompletableFuture<?> start(OutboxRow row) {
        CompletableFuture<?> attempt = CompletableFuture.runAsync(() -> attempt(row), executor);
        underWay.put(row, attempt);
        CompletableFuture<?> _ = attempt.whenComplete((_, failure) -> {
            underWay.remove(row);
            if (failure != null) {
                LOG.warn("{} {} waits until its lease is over: {}", row.topic(), row.uuid(), failure.toString());
            }
        });
        return attempt;
    }

    private void attempt(OutboxRow row) {
        Attributes attributes = Attributes.of(
                TraceAttributes.OUTBOX_TOPIC, row.topic(), TraceAttributes.OUTBOX_ATTEMPT, (long) row.attempts());
        try {
            laterWork.run(row.cause(), "deliver " + row.topic(), attributes, () -> attemptInItsTrace(row));
        } catch (RuntimeException _) {
            rows.retryIn(row.uuid(), row.attempts(), pause(row));
        }
    }

    /** A failure is told here, where the line of the log belongs to the trace. */
    private void attemptInItsTrace(OutboxRow row) {
        try {
            deliver(row);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Delivery of {} {} failed, attempt {}; next in {} s: {}",
                    row.topic(),
                    row.uuid(),
                    row.attempts(),
                    pause(row),
                    e.toString());
            throw e;
        }
    }

    private static long pause(OutboxRow row) {
        return Math.min(LONGEST_WAIT_SECONDS, 1L << Math.min(row.attempts() - 1, 20));
    }

    private void deliver(OutboxRow row) {
        OutboxHandler handler = handlers.get(row.topic());
        if (handler == null) {
            throw new IllegalStateException("No handler for topic " + row.topic());
        }
        handler.deliver(row.uuid(), row.payload());
        rows.remove(row.uuid());
    }
}
