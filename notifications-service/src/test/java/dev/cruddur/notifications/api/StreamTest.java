package dev.cruddur.notifications.api;

import static dev.cruddur.notifications.api.NotificationsApi.messageTo;
import static dev.cruddur.notifications.api.NotificationsApi.replyTo;
import static dev.cruddur.notifications.api.NotificationsApi.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.defaults.telemetry.LaterWork;
import dev.cruddur.notifications.domain.Inbox;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.Trace;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;

@MicronautTest(transactional = false)
@Timeout(10)
class StreamTest implements WithPostgres {

    private static final String ONE_UNREAD = "event: unread|data: {\"unread_count\":1}";

    private static final String PUSHED = """
            notifications-service SERVER POST /notifications
              notifications-service CLIENT INSERT notification
              notifications-service INTERNAL push unread
                notifications-service CLIENT SELECT notification_group
            """;

    @Inject
    EmbeddedServer server;

    @Inject
    ServiceTokens tokens;

    @Inject
    NotificationsApi api;

    @Inject
    Inbox inbox;

    @Inject
    LiveInboxes live;

    @Inject
    LaterWork laterWork;

    private final HttpClient http = HttpClient.newHttpClient();
    private Identity me = somebody();

    @BeforeEach
    void aNewPerson() {
        me = somebody();
    }

    @Test
    void stream_beginsWithTheCount_andTellsItsChange() throws Exception {
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            assertThat(next(events)).isEqualTo("event: unread|data: {\"unread_count\":0}");

            api.deliver(UUID.randomUUID(), replyTo(me));

            assertThat(next(events)).isEqualTo(ONE_UNREAD);
        }
    }

    @Test
    void message_isToldBesideTheCount_withItsConversation_andThePushInItsTrace() throws Exception {
        UUID conversation = UUID.randomUUID();
        TracedCall delivery = delivery(messageTo(me, conversation));
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            next(events);

            api.deliver(UUID.randomUUID(), messageTo(somebody(), UUID.randomUUID()));
            delivery.send();
            List<String> told = List.of(next(events), next(events));

            // In whatever order the two are pushed, both are the delivery's own.
            Trace trace = CapturedSpans.await(
                    delivery.traceId(),
                    found -> assertThat(found.tree().lines().sorted()).containsExactly("""
                                notifications-service CLIENT SELECT notification_group
                              notifications-service CLIENT INSERT notification
                              notifications-service INTERNAL push message
                              notifications-service INTERNAL push unread
                            notifications-service SERVER POST /notifications""".split("\n")));
            String push = trace.named("push message").getFirst().getSpanId();
            assertThat(told)
                    .containsExactlyInAnyOrder(
                            ONE_UNREAD,
                            "event: message|data: {\"message_group_uuid\":\"%s\",\"traceparent\":\"00-%s-%s-01\"}"
                                    .formatted(conversation, delivery.traceId(), push));
        }
    }

    @Test
    void message_thatIsNotRecorded_saysSo() throws Exception {
        UUID conversation = UUID.randomUUID();
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            next(events);

            delivery(messageTo(me, conversation)).notSampled().send();

            assertThat(List.of(next(events), next(events)))
                    .filteredOn(event -> event.contains(conversation.toString()))
                    .singleElement()
                    .asString()
                    .endsWith("-00\"}");
        }
    }

    @Test
    void changesWhileTheStreamIsBusy_arePushedTogether_inTheTraceOfTheLast_linkedToTheOther() {
        TracedCall first = delivery(replyTo(me));
        TracedCall second = delivery(replyTo(me));
        CompletableFuture<?> isFree = new CompletableFuture<>();
        try (ExecutorService busy = Executors.newSingleThreadExecutor()) {
            busy.execute(isFree::join);
            Disposable stream = Flux.from(new StreamController(inbox, live, laterWork, busy).stream(me))
                    .subscribe();
            first.send();
            second.send();
            isFree.complete(null);

            Trace trace = CapturedSpans.awaitTree(second.traceId(), PUSHED);
            assertThat(trace.named("push unread").getFirst().getLinks())
                    .extracting(link -> link.getSpanContext().getSpanId())
                    .containsExactly(CapturedSpans.awaitTree(first.traceId(), """
                            notifications-service SERVER POST /notifications
                              notifications-service CLIENT INSERT notification
                            """)
                            .named("POST /notifications")
                            .getFirst()
                            .getSpanId());
            stream.dispose();
        }
    }

    @Test
    void change_isPushed_inTheTraceThatCausedIt() throws Exception {
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            next(events);
            TracedCall delivery = delivery(replyTo(me));

            delivery.send();

            assertThat(next(events)).isEqualTo(ONE_UNREAD);
            CapturedSpans.awaitTree(delivery.traceId(), PUSHED);
        }
    }

    private TracedCall delivery(Map<String, Object> notification) {
        return TracedCall.post(server.getURI().resolve("/notifications"), api.json(notification))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bearer(tokens.forThisService());
    }

    private Stream<String> open() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.getURI().resolve("/notifications/stream"))
                .header("Authorization", "Bearer " + tokens.forUser(me))
                .header("Accept", "text/event-stream")
                .build();
        return http.send(request, BodyHandlers.ofLines()).body();
    }

    /** The lines up to the next blank one. */
    private static String next(Iterator<String> lines) {
        List<String> event = new ArrayList<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            event.add(line);
        }
        return String.join("|", event);
    }
}
