package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.telemetry.Visitor;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Names the person, by the session that the cookie proves, on every span that the request causes from here on. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class VisitorFilter implements Ordered {

    /** After the session has been looked at. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    void name(HttpRequest<?> request, MutablePropagatedContext context) {
        IdentityBinder.find(request).ifPresent(person -> Visitor.is(person.userUuid(), context));
    }
}
