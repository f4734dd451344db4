package dev.cruddur.testing.w3c;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** What the suite asks of a service under test: it calls each URL that it is told. */
@Controller("/w3c")
class CallbackService {

    private final HttpClient http;

    CallbackService(@Client HttpClient http) {
        this.http = http;
    }

    @Serdeable
    record Callback(String url) {}

    @Post
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Secured(SecurityRule.IS_ANONYMOUS)
    String callBack(@Body List<Callback> callbacks) {
        callbacks.forEach(
                callback -> http.toBlocking().exchange(HttpRequest.POST(callback.url(), List.<Callback>of())));
        return "done";
    }
}
