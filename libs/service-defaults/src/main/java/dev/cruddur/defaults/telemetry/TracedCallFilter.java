package dev.cruddur.defaults.telemetry;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpResponseProvider;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.filter.ClientFilterChain;
import io.micronaut.http.filter.HttpClientFilter;
import io.micronaut.tracing.opentelemetry.OpenTelemetryPropagationContext;
import io.micronaut.tracing.opentelemetry.instrument.http.client.OpenTelemetryClientFilter;
import io.micronaut.tracing.opentelemetry.instrument.util.OpenTelemetryExclusionsConfiguration;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.instrumentation.api.instrumenter.Instrumenter;
import jakarta.inject.Named;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Traces a call to another service, and ends its span by whatever comes first: an answer, a failure, or word that
 * nobody waits for it any more. Micronaut's own filter knows the first two alone, and records a failure twice.
 */
@Filter(Filter.MATCH_ALL_PATTERN)
@Replaces(OpenTelemetryClientFilter.class)
final class TracedCallFilter implements HttpClientFilter {

    private final Predicate<String> excluded;
    private final Instrumenter<MutableHttpRequest<?>, Object> instrumenter;

    TracedCallFilter(
            @Nullable OpenTelemetryExclusionsConfiguration exclusions,
            @Named("micronautHttpClientTelemetryInstrumenter")
                    Instrumenter<MutableHttpRequest<?>, Object> instrumenter) {
        Predicate<String> configured = exclusions == null ? null : exclusions.exclusionTest();
        this.excluded = configured == null ? _ -> false : configured;
        this.instrumenter = instrumenter;
    }

    @Override
    public Publisher<? extends HttpResponse<?>> doFilter(MutableHttpRequest<?> request, ClientFilterChain chain) {
        Context parent = Context.current();
        if (excluded.test(request.getPath()) || !instrumenter.shouldStart(parent, request)) {
            return chain.proceed(request);
        }
        Context context = instrumenter.start(parent, request);
        try (Scope _ = context.makeCurrent();
                PropagatedContext.Scope _ = PropagatedContext.getOrEmpty()
                        .plus(new OpenTelemetryPropagationContext(context))
                        .propagate()) {
            return ending(Mono.from(chain.proceed(request)), context, request);
        }
    }

    private Mono<? extends HttpResponse<?>> ending(
            Mono<? extends HttpResponse<?>> answer, Context context, MutableHttpRequest<?> request) {
        AtomicBoolean ended = new AtomicBoolean();
        return answer.doOnNext(response -> end(ended, context, request, response, null))
                .doOnError(failure -> end(ended, context, request, responseIn(failure), failure))
                .doOnCancel(() -> end(ended, context, request, null, new CancellationException("Nobody waits for it")));
    }

    private void end(
            AtomicBoolean ended,
            Context context,
            MutableHttpRequest<?> request,
            @Nullable Object response,
            @Nullable Throwable failure) {
        if (ended.compareAndSet(false, true)) {
            instrumenter.end(context, request, response, failure);
        }
    }

    private static @Nullable HttpResponse<?> responseIn(Throwable failure) {
        return failure instanceof HttpResponseProvider provider ? provider.getResponse() : null;
    }
}
