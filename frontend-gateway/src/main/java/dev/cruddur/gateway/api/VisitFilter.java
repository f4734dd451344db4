package dev.cruddur.gateway.api;

import dev.cruddur.defaults.telemetry.Visitor;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * Names the visit on every span that a request causes. The page says it as baggage: see {@link BrowserBaggage}. Where
 * there is no page yet, the browser's cookie does, or a visit begins.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class VisitFilter implements Ordered {

    /** Before anybody is refused. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.TRACING.after();
    }

    @RequestFilter
    void name(HttpRequest<?> request, MutablePropagatedContext context) {
        if (Visitor.visit().isPresent()) {
            return;
        }
        VisitCookie.find(request).ifPresentOrElse(visit -> Visitor.isOn(visit, context), () -> {
            if (Page.isWanted(request)) {
                Visitor.isOn(VisitCookie.newVisit(), context);
            }
        });
    }
}
