package dev.cruddur.viewer.otlp;

import com.google.protobuf.Any;
import com.google.protobuf.Duration;
import com.google.protobuf.Message;
import com.google.rpc.RetryInfo;
import dev.cruddur.viewer.config.ViewerSettings;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Answers calls. A call is let in when there is memory for the largest body, since nobody knows a body's size before it
 * is there; until then its sender is not even asked for it.
 */
@Singleton
final class GrpcCalls {

    /** Whoever does not send a body in this time gives the place to others. */
    private static final int BODY_SECONDS = 10;

    private final BodyMemory memory;
    private final int maxBodyBytes;
    private final ScheduledExecutorService timer;

    GrpcCalls(BodyMemory memory, ViewerSettings settings, @Named(TaskExecutors.SCHEDULED) ExecutorService timer) {
        this.memory = memory;
        this.maxBodyBytes = settings.maxBodyBytes();
        this.timer = (ScheduledExecutorService) timer;
    }

    ServerCallHandler<Body, Message> handler(Export<?> export) {
        return (call, _) -> open(call, export);
    }

    private ServerCall.Listener<Body> open(ServerCall<Body, Message> call, Export<?> export) {
        var share = memory.open();
        if (!share.tryGrow(maxBodyBytes)) {
            refuse(call);
            return new ServerCall.Listener<>() {};
        }
        var exportCall = new GrpcCall<>(call, export, share);
        exportCall.endUnlessSent(timer, BODY_SECONDS, TimeUnit.SECONDS);
        call.request(2); // a second one would be against the protocol, and is seen only when asked for
        return exportCall;
    }

    /** Asks to send the same again in a second. */
    private static void refuse(ServerCall<?, ?> call) {
        var again = RetryInfo.newBuilder().setRetryDelay(Duration.newBuilder().setSeconds(1));
        var status = com.google.rpc.Status.newBuilder()
                .setCode(Status.Code.UNAVAILABLE.value())
                .setMessage(BodyMemory.TOO_MUCH)
                .addDetails(Any.pack(again.build()))
                .build();
        var trailers = StatusProto.toStatusRuntimeException(status).getTrailers();
        call.close(
                Status.UNAVAILABLE.withDescription(BodyMemory.TOO_MUCH), trailers == null ? new Metadata() : trailers);
    }
}
