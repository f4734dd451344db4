package dev.cruddur.notifications.api;

import static dev.cruddur.notifications.api.NotificationsApi.messageTo;
import static dev.cruddur.notifications.api.NotificationsApi.replyTo;
import static dev.cruddur.notifications.api.NotificationsApi.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.CapturedSpans;
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
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@MicronautTest(transactional = false)
@Timeout(10)
class StreamTest implements WithPostgres {

    private static final String ONE_UNREAD = "event: unread|data: {\"unread_count\":1}";

    @Inject
    EmbeddedServer server;

    @Inject
    ServiceTokens tokens;

    @Inject
    NotificationsApi api;

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
    void message_isToldBesideTheCount_withItsConversationAlone() throws Exception {
        UUID conversation = UUID.randomUUID();
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            next(events);

            api.deliver(UUID.randomUUID(), messageTo(somebody(), UUID.randomUUID()));
            api.deliver(UUID.randomUUID(), messageTo(me, conversation));

            assertThat(List.of(next(events), next(events)))
                    .containsExactlyInAnyOrder(
                            ONE_UNREAD, "event: message|data: {\"message_group_uuid\":\"" + conversation + "\"}");
        }
    }

    @Test
    void change_isPushed_inTheTraceThatCausedIt() throws Exception {
        try (Stream<String> lines = open()) {
            Iterator<String> events = lines.iterator();
            next(events);
            TracedCall delivery = TracedCall.post(server.getURI().resolve("/notifications"), api.json(replyTo(me)))
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .bearer(tokens.forThisService());

            delivery.send();

            assertThat(next(events)).isEqualTo(ONE_UNREAD);
            CapturedSpans.awaitTree(delivery.traceId(), """
                    notifications-service SERVER POST /notifications
                      notifications-service CLIENT INSERT notification
                      notifications-service INTERNAL push unread
                        notifications-service CLIENT SELECT notification_group
                    """);
        }
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
