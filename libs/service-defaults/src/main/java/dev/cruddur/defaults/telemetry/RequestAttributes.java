package dev.cruddur.defaults.telemetry;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.context.Context;
import io.opentelemetry.instrumentation.api.instrumenter.AttributesExtractor;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.NetworkAttributes;
import io.opentelemetry.semconv.ServerAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the semantic conventions for HTTP servers ask for and Micronaut's instrumentation does not know: the scheme, who
 * calls, and by which name it was called. And the query, without its values. A proxy in front says it in
 * {@code X-Forwarded-*}.
 */
final class RequestAttributes implements AttributesExtractor<HttpRequest<Object>, HttpResponse<Object>> {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.:\\[\\]_-]{1,255}");

    @Override
    public void onStart(AttributesBuilder attributes, Context parent, HttpRequest<Object> request) {
        attributes.put(UrlAttributes.URL_SCHEME, scheme(request));
        String query = request.getUri().getRawQuery();
        if (query != null) {
            // Now, and not when the span ends: an exemplar of a metric keeps what stands here.
            attributes.put(UrlAttributes.URL_QUERY, RedactedQuery.of(query));
        }
        String host = first(request, "X-Forwarded-Host");
        putServer(attributes, isName(host) ? host : request.getHeaders().get(HttpHeaders.HOST));
        InetSocketAddress peer = request.getRemoteAddress();
        InetAddress address = peer.getAddress();
        if (address != null) {
            attributes.put(NetworkAttributes.NETWORK_PEER_ADDRESS, address.getHostAddress());
            attributes.put(NetworkAttributes.NETWORK_PEER_PORT, (long) peer.getPort());
        }
        String client = first(request, "X-Forwarded-For");
        if (client != null || address != null) {
            attributes.put(ClientAttributes.CLIENT_ADDRESS, client == null ? address.getHostAddress() : client);
        }
    }

    @Override
    public void onEnd(
            AttributesBuilder attributes,
            Context context,
            HttpRequest<Object> request,
            @Nullable HttpResponse<Object> response,
            @Nullable Throwable error) {
        // Everything is known at the start.
    }

    private static String scheme(HttpRequest<?> request) {
        String forwarded = first(request, "X-Forwarded-Proto");
        boolean secure = forwarded == null ? request.isSecure() : "https".equalsIgnoreCase(forwarded);
        return secure ? "https" : "http";
    }

    private static boolean isName(@Nullable String host) {
        return host != null && HOST.matcher(host).matches();
    }

    private static void putServer(AttributesBuilder attributes, @Nullable String host) {
        if (!isName(host)) {
            return;
        }
        try {
            URI uri = URI.create("http://" + host);
            if (uri.getHost() != null) {
                attributes.put(ServerAttributes.SERVER_ADDRESS, uri.getHost());
                if (uri.getPort() > 0) {
                    attributes.put(ServerAttributes.SERVER_PORT, (long) uri.getPort());
                }
            }
        } catch (IllegalArgumentException _) {
            // What a stranger calls us may be no name at all; the span can do without.
        }
    }

    /** The first of what stands in a header, as each proxy adds its own to the end. */
    private static @Nullable String first(HttpRequest<?> request, String header) {
        String value = request.getHeaders().get(header);
        String first = value == null ? "" : value.split(",", 2)[0].strip();
        return first.isEmpty() || first.length() > 255 ? null : first;
    }
}
