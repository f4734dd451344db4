package dev.cruddur.defaults.telemetry;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The host that is called, where Micronaut's instrumentation gives the name that the configuration has for it; its
 * query without values, its user and password without either.
 */
final class CallAttributes implements AttributesExtractor<MutableHttpRequest<Object>, HttpResponse<Object>> {

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, MutableHttpRequest<Object> request) {
        URI uri = request.getUri();
        if (uri.getRawQuery() != null || uri.getRawUserInfo() != null) {
            // Now, and not when the span ends: an exemplar of a metric keeps what stands here.
            attributes.put(UrlAttributes.URL_FULL, RedactedQuery.inAddress(uri.toString()));
        }
        if (uri.getHost() != null) {
            attributes.put(ServerAttributes.SERVER_ADDRESS, uri.getHost());
            attributes.put(ServerAttributes.SERVER_PORT, (long) port(uri));
        }
    }

    @Override
    public void onEnd(
            AttributesBuilder attributes,
            Context context,
            MutableHttpRequest<Object> request,
            @Nullable HttpResponse<Object> response,
            @Nullable Throwable error) {
        // Everything is known at the start.
    }

    private static int port(URI uri) {
        if (uri.getPort() > 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }
}
