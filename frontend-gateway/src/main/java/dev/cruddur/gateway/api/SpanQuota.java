package dev.cruddur.gateway.api;

import dev.cruddur.defaults.problem.Problem;
import dev.cruddur.defaults.problem.Problems;
import dev.cruddur.gateway.config.BrowserSpanSettings;
import dev.cruddur.gateway.domain.Allowance;
import dev.cruddur.gateway.domain.Rate;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds each sender of browser spans to what it may send. */
@Singleton
final class SpanQuota {

    private final HttpClientAddressResolver addresses;
    private final int mostPerRequest;
    private final Allowance allowance;

    SpanQuota(BrowserSpanSettings settings, HttpClientAddressResolver addresses) {
        this.addresses = addresses;
        this.mostPerRequest = settings.mostPerRequest();
        this.allowance = new Allowance(
                new Rate(settings.clientBurst(), settings.clientPerSecond()),
                new Rate(settings.totalBurst(), settings.totalPerSecond()),
                System::nanoTime);
    }

    /** Takes so many records from what the sender may send; or, when that is too little, the answer that says so. */
    @Nullable
    HttpResponse<Problem> refuse(HttpRequest<?> request, int records) {
        if (records > mostPerRequest) {
            return Problems.answer(
                    request,
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "A request may carry " + mostPerRequest + " spans, events and links in all.");
        }
        // A request without spans is work, too.
        Duration wait = allowance.take(client(request), Math.max(1, records));
        return wait.isZero() ? null : comeAgain(request, wait);
    }

    private String client(HttpRequest<?> request) {
        return Optional.ofNullable(addresses.resolve(request)).orElse("");
    }

    private static HttpResponse<Problem> comeAgain(HttpRequest<?> request, Duration wait) {
        return Problems.answer(request, HttpStatus.TOO_MANY_REQUESTS, "Too many spans came in a short time.")
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(wait.plusNanos(999_999_999).toSeconds()));
    }
}
