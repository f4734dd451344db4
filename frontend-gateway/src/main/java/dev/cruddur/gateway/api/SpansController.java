package dev.cruddur.gateway.api;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.IdentityBinder;
import dev.cruddur.defaults.problem.Problem;
import dev.cruddur.defaults.problem.Problems;
import dev.cruddur.gateway.domain.BrowserSpans;
import dev.cruddur.gateway.domain.NotBrowserSpans;
import dev.cruddur.gateway.domain.SpanExport;
import dev.cruddur.gateway.domain.SpanRelay;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.UUID;

/** Takes the page's spans, on the page's own origin: no key in the browser, no port that a blocker stops. */
@Controller("/api/spans")
final class SpansController {

    private final BrowserSpans browserSpans;
    private final SpanQuota quota;
    private final SpanRelay relay;

    SpansController(BrowserSpans browserSpans, SpanQuota quota, SpanRelay relay) {
        this.browserSpans = browserSpans;
        this.quota = quota;
        this.relay = relay;
    }

    @Post
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(SecurityRule.IS_ANONYMOUS)
    HttpResponse<?> relay(HttpRequest<byte[]> request) {
        UUID person = IdentityBinder.find(request).map(Identity::userUuid).orElse(null);
        SpanExport export = browserSpans.admit(RequestBody.of(request), person);
        HttpResponse<Problem> refusal = quota.refuse(request, export.records());
        if (refusal != null) {
            return refusal;
        }
        return relay.offer(export.body())
                ? HttpResponse.accepted()
                : Problems.answer(request, HttpStatus.SERVICE_UNAVAILABLE, "Too many spans are on their way.")
                        .header(HttpHeaders.RETRY_AFTER, "1");
    }

    @Error
    HttpResponse<Problem> refuse(HttpRequest<?> request, NotBrowserSpans why) {
        return Problems.answer(request, HttpStatus.BAD_REQUEST, String.valueOf(why.getMessage()));
    }
}
