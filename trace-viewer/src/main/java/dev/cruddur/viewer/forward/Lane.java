package dev.cruddur.viewer.forward;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way to one backend: a queue of so many bytes and no more, and one thread that empties it. A backend that is just
 * starting is asked again for a while; what it does not take then is dropped, and a line in the log says so now and
 * then.
 */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private static final int ROOM_BYTES = 8 << 20;
    private static final int BATCH = 64;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 5;

    private final Target target;
    private final HttpClient http;
    private final BlockingQueue<ExportTraceServiceRequest> queue = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(ROOM_BYTES);
    private final NowAndThen warning;
    private final Thread worker;
    private volatile boolean isOpen = true;

    private Lane(Target target, HttpClient http, NowAndThen warning) {
        this.target = target;
        this.http = http;
        this.warning = warning;
        this.worker = Thread.ofVirtual().name("forward to " + target.name()).unstarted(this::work);
    }

    /** Opens the way. */
    static Lane to(Target target, HttpClient http, NowAndThen warning) {
        Lane lane = new Lane(target, http, warning);
        lane.worker.start();
        LOG.info("Spans go on to {} at {}", target.name(), target.url());
        return lane;
    }

    /** Takes it along, unless there is no room. Never waits. */
    void offer(ExportTraceServiceRequest spans) {
        if (room.tryAcquire(size(spans))) {
            queue.add(spans);
        } else {
            warn("takes spans too slowly, and some were dropped");
        }
    }

    private void work() {
        try {
            while (isOpen || !queue.isEmpty()) {
                ExportTraceServiceRequest first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    deliver(first);
                }
            }
        } catch (InterruptedException _) {
            // The viewer stops.
        }
    }

    private void deliver(ExportTraceServiceRequest first) throws InterruptedException {
        var batch = first.toBuilder();
        var held = size(first);
        for (var count = 1; count < BATCH; count++) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            batch.mergeFrom(next);
            held += size(next);
        }
        try {
            send(target.encoding().apply(batch.build()));
        } finally {
            room.release(held);
        }
    }

    private void send(byte[] body) throws InterruptedException {
        var trouble = attempt(body);
        for (var attempt = 1; trouble != null && trouble.mayPass() && isOpen && attempt < ATTEMPTS; attempt++) {
            warn(trouble.what());
            Thread.sleep(PAUSE);
            trouble = attempt(body);
        }
        if (trouble != null) {
            warn(trouble.what());
        }
    }

    private record Trouble(String what, boolean mayPass) {}

    private @Nullable Trouble attempt(byte[] body) throws InterruptedException {
        var request = HttpRequest.newBuilder(target.url())
                .timeout(TIMEOUT)
                .header("Content-Type", target.contentType())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            var status = answer.statusCode();
            return status < 300 ? null : new Trouble("answers " + status, status == 429 || status >= 500);
        } catch (IOException _) {
            return new Trouble("does not answer: start it, or leave it out of the backends", true);
        }
    }

    private void warn(String what) {
        warning.run(() -> LOG.warn("{} at {} {}. Traces are here meanwhile", target.name(), target.url(), what));
    }

    /** Of what is empty, still something: a queue of nothings has an end, too. */
    private static int size(ExportTraceServiceRequest spans) {
        return Math.min(ROOM_BYTES, Math.max(1, spans.getSerializedSize()));
    }

    /** Delivers what it has, and tries nothing twice any more. */
    void close() {
        isOpen = false;
    }

    /** Waits so long for what is still being delivered, and gives up then. */
    void await(Duration patience) {
        try {
            if (!worker.join(patience)) {
                worker.interrupt();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
