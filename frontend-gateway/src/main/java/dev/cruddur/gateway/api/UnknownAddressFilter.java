package dev.cruddur.gateway.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.web.router.RouteAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Shows the page where no route leads, so that the page itself can say so. A filter and not a route for every path:
 * that would compete with the API's own routes for whatever a browser accepts.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class UnknownAddressFilter implements Ordered {

    private final Page page;

    UnknownAddressFilter(Page page) {
        this.page = page;
    }

    /** After the session has been looked at, and the person named: see {@link VisitorFilter}. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after() + 1;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> show(HttpRequest<?> request) {
        boolean unknown = RouteAttributes.getRouteMatch(request).isEmpty();
        return unknown && Page.isWanted(request) ? page.answer(request) : null;
    }
}
