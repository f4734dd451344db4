package dev.cruddur.viewer.otlp;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One call: waits for its body, then answers. */
final class GrpcCall<R extends Message.Builder> extends ServerCall.Listener<Body> {

    private final ServerCall<Body, Message> call;
    private final Export<R> export;
    private final BodyMemory.Share memory;
    private final AtomicBoolean decided = new AtomicBoolean();
    private @Nullable Future<?> limit;
    private @Nullable Body body;

    GrpcCall(ServerCall<Body, Message> call, Export<R> export, BodyMemory.Share memory) {
        this.call = call;
        this.export = export;
        this.memory = memory;
    }

    void endUnlessSent(ScheduledExecutorService timer, long time, TimeUnit unit) {
        limit = timer.schedule(
                () -> close(Status.DEADLINE_EXCEEDED.withDescription("the body did not come")), time, unit);
    }

    @Override
    public void onMessage(Body message) {
        if (body == null) {
            body = message;
            memory.shrinkTo(message.bytes().size());
        } else {
            close(Status.INVALID_ARGUMENT.withDescription("more than one message"));
        }
    }

    @Override
    public void onHalfClose() {
        if (body == null) {
            close(Status.INVALID_ARGUMENT.withDescription("no message"));
            return;
        }
        if (!body.status().isOk()) {
            close(body.status());
            return;
        }
        try {
            var request = export.newRequest();
            request.mergeFrom(body.bytes());
            answer(export.accept(request));
        } catch (InvalidProtocolBufferException e) {
            close(Status.INVALID_ARGUMENT.withDescription("the body can't be decoded: " + e.getMessage()));
        }
    }

    private void answer(Message response) {
        if (decided.compareAndSet(false, true)) {
            call.sendHeaders(new Metadata());
            call.sendMessage(response);
            call.close(Status.OK, new Metadata());
        }
    }

    private void close(Status status) {
        if (decided.compareAndSet(false, true)) {
            call.close(status, new Metadata());
        }
    }

    @Override
    public void onCancel() {
        end();
    }

    @Override
    public void onComplete() {
        end();
    }

    private void end() {
        memory.close();
        if (limit != null) {
            limit.cancel(false);
        }
    }
}
