package dev.cruddur.gateway.client;

import dev.cruddur.defaults.telemetry.Backend;
import dev.cruddur.defaults.telemetry.ChosenBackends;
import dev.cruddur.defaults.telemetry.Destination;
import dev.cruddur.defaults.telemetry.Destinations;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks Honeycomb whose key it is that telemetry is sent with ({@code GET /1/auth}), once, and again later only while
 * nobody answers. Says in one line what came of it: a key that is wrong should not have to be guessed from missing
 * traces. By the JDK's client, which nothing traces.
 */
@Singleton
final class HoneycombAccount {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(HoneycombAccount.class);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Destinations destinations;
    private final ChosenBackends chosen;
    private final JsonMapper json;
    private final AtomicReference<@Nullable String> page = new AtomicReference<>();
    private volatile boolean isAnswered;

    HoneycombAccount(Destinations destinations, ChosenBackends chosen, JsonMapper json) {
        this.destinations = destinations;
        this.chosen = chosen;
        this.json = json;
    }

    /** The page of the environment that our traces are in; none while that is not known, and without a key. */
    Optional<String> page() {
        return Optional.ofNullable(page.get());
    }

    @Scheduled(initialDelay = "0s", fixedDelay = "5m")
    void ask() throws InterruptedException {
        if (isAnswered || !hasKey()) {
            return;
        }
        Destination honeycomb = destinations.backend();
        HttpRequest.Builder question = HttpRequest.newBuilder(URI.create(honeycomb.endpoint() + "/1/auth"))
                .timeout(TIMEOUT);
        honeycomb.headers().forEach(question::header);
        try {
            HttpResponse<byte[]> answer = http.send(question.build(), BodyHandlers.ofByteArray());
            isAnswered = answer.statusCode() < 500 && answer.statusCode() != 429;
            tell(honeycomb, answer);
        } catch (IOException e) {
            LOG.warn(
                    "Honeycomb cannot be reached at {} ({}): traces are in the page meanwhile",
                    honeycomb,
                    e.toString());
        }
    }

    private boolean hasKey() {
        if (destinations.isHoneycomb()) {
            return true;
        }
        if (chosen.contains(Backend.HONEYCOMB) && !chosen.contains(Backend.COLLECTOR)) {
            isAnswered = true;
            LOG.warn(
                    "Honeycomb was chosen, and HONEYCOMB_API_KEY is empty: set it (in Honeycomb: Environment settings, API"
                            + " keys), or leave honeycomb out of the backends; traces are in the page meanwhile");
        }
        return false;
    }

    private void tell(Destination honeycomb, HttpResponse<byte[]> answer) throws IOException {
        switch (answer.statusCode()) {
            case 200 -> know(honeycomb, json.readValue(answer.body(), HoneycombAuth.class));
            case 401 ->
                LOG.warn(
                        "Honeycomb at {} does not know the key in HONEYCOMB_API_KEY: copy it anew from Environment settings,"
                                + " API keys, or unset it; traces are in the page meanwhile",
                        honeycomb);
            default -> LOG.warn("Honeycomb at {} answered {} when asked about the key", honeycomb, answer.statusCode());
        }
    }

    private void know(Destination honeycomb, HoneycombAuth auth) {
        if (!auth.mayIngest()) {
            LOG.warn(
                    "The key in HONEYCOMB_API_KEY may not send events to Honeycomb (team {}): use an ingest key",
                    auth.team().slug());
            return;
        }
        page.set(auth.page(honeycomb.endpoint()));
        LOG.info(
                "Honeycomb takes the telemetry: team {}, environment {}",
                auth.team().slug(),
                auth.environment().slug());
    }

    @PreDestroy
    void stop() {
        http.shutdownNow();
    }
}
