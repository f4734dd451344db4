package dev.cruddur.viewer.otlp;

import dev.cruddur.viewer.config.GrpcSettings;
import dev.cruddur.viewer.config.ViewerSettings;
import io.grpc.BindableService;
import io.grpc.Server;
import io.grpc.netty.NettyServerBuilder;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for OTLP over gRPC beside the HTTP server, at the same address. */
@Singleton
public final class GrpcServer implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(GrpcServer.class);

    /** An exporter has one call at a time or a few; what one connection may hold in memory depends on this. */
    private static final int CALLS_A_CONNECTION = 16;

    private static final int IDLE_MINUTES = 10;
    private static final int KEEP_ALIVE_SECONDS = 10;

    private final GrpcSettings settings;
    private final int maxBodyBytes;
    private final List<BindableService> services;
    private final ExecutorService threads;
    private @Nullable Server server;

    GrpcServer(
            GrpcSettings settings,
            ViewerSettings limits,
            List<BindableService> services,
            @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.settings = settings;
        this.maxBodyBytes = limits.maxBodyBytes();
        this.services = List.copyOf(services);
        this.threads = threads;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        var address = new InetSocketAddress(event.getSource().getHost(), settings.boundPort());
        var builder = NettyServerBuilder.forAddress(address)
                .executor(threads)
                // Of the message as sent and as decompressed; beyond it the call ends with RESOURCE_EXHAUSTED.
                .maxInboundMessageSize(maxBodyBytes)
                .maxConcurrentCallsPerConnection(CALLS_A_CONNECTION)
                .maxConnectionIdle(IDLE_MINUTES, TimeUnit.MINUTES)
                .permitKeepAliveTime(KEEP_ALIVE_SECONDS, TimeUnit.SECONDS)
                .permitKeepAliveWithoutCalls(true);
        services.forEach(builder::addService);
        try {
            server = builder.build().start();
            LOG.info("OTLP over gRPC on {}:{}", address.getHostString(), port());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Can't listen for gRPC on port " + settings.port() + " (VIEWER_GRPC_PORT chooses another)", e);
        }
    }

    /** Where it listens; -1 before that. */
    public int port() {
        return server == null ? -1 : server.getPort();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        if (server != null) {
            server.shutdown();
            if (!server.awaitTermination(500, TimeUnit.MILLISECONDS)) {
                server.shutdownNow();
            }
        }
    }
}
