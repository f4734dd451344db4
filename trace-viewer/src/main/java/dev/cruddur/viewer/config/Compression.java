package dev.cruddur.viewer.config;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.netty.DefaultHttpCompressionStrategy;
import io.micronaut.http.server.netty.HttpCompressionStrategy;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import jakarta.inject.Singleton;

/** What is sent compressed: text of some length, as by default, and never events, which the compressor holds back. */
@Singleton
@Replaces(DefaultHttpCompressionStrategy.class)
final class Compression implements HttpCompressionStrategy {

    private final NettyHttpServerConfiguration settings;

    Compression(NettyHttpServerConfiguration settings) {
        this.settings = settings;
    }

    @Override
    public boolean isEnabled() {
        return true;
    }

    @Override
    public boolean shouldCompress(HttpResponse response) {
        String type = response.headers().get(HttpHeaderNames.CONTENT_TYPE);
        return type != null
                && MediaType.isTextBased(type)
                && !type.startsWith(MediaType.TEXT_EVENT_STREAM)
                && HttpUtil.getContentLength(response, Long.MAX_VALUE) >= settings.getCompressionThreshold();
    }

    @Override
    public int getCompressionLevel() {
        return settings.getCompressionLevel();
    }

    @Override
    public int getMaxZstdEncodeSize() {
        return settings.getMaxZstdEncodeSize();
    }
}
