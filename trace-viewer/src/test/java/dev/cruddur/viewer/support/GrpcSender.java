package dev.cruddur.viewer.support;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCalls;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

/** Sends any bytes as the message of a gRPC call. */
public final class GrpcSender implements AutoCloseable {

    private static final MethodDescriptor.Marshaller<byte[]> BYTES = new MethodDescriptor.Marshaller<>() {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private final ManagedChannel channel;
    private final CallOptions options;

    public GrpcSender(int port) {
        this(
                NettyChannelBuilder.forAddress("localhost", port)
                        .usePlaintext()
                        .disableRetry()
                        .build(),
                CallOptions.DEFAULT);
    }

    private GrpcSender(ManagedChannel channel, CallOptions options) {
        this.channel = channel;
        this.options = options;
    }

    /** The same, with gzip. */
    public GrpcSender compressed() {
        return new GrpcSender(channel, options.withCompression("gzip"));
    }

    /** Sends it and returns the answer's bytes; throws a {@link StatusRuntimeException} when it is refused. */
    public byte[] send(MethodDescriptor<?, ?> method, byte[] message) {
        var raw = method.toBuilder(BYTES, BYTES).build();
        return ClientCalls.blockingUnaryCall(channel, raw, options.withDeadlineAfter(20, TimeUnit.SECONDS), message);
    }

    public StatusRuntimeException failureOf(MethodDescriptor<?, ?> method, byte[] message) {
        try {
            send(method, message);
        } catch (StatusRuntimeException e) {
            return e;
        }
        throw new AssertionError("it was taken");
    }

    public Status.Code statusOf(MethodDescriptor<?, ?> method, byte[] message) {
        try {
            send(method, message);
            return Status.Code.OK;
        } catch (StatusRuntimeException e) {
            return e.getStatus().getCode();
        }
    }

    @Override
    public void close() {
        channel.shutdownNow();
    }
}
