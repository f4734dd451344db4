package dev.cruddur.endtoend;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Answer;
import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Span;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tree of each call's trace, from the gateway down to the SQL statements. */
class ApiTraceTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    @Test
    void home_asStranger() {
        assertTree(Person.stranger(url).get("/api/activities/home"), """
                frontend-gateway SERVER GET /api/activities/home
                  frontend-gateway CLIENT GET
                    backend-service SERVER GET /activities/home
                      backend-service CLIENT GET
                        activities-service SERVER GET /activities/home
                          activities-service CLIENT SELECT activities.activity
                      backend-service CLIENT SELECT backend.person
                """);
    }

    @Test
    void postedCrud() {
        Person author = Person.signedUp(url);

        assertTree(author.post("/api/activities", Map.of("message", "hello", "ttl", "1-hour")), """
                frontend-gateway SERVER POST /api/activities
                  frontend-gateway CLIENT POST
                    backend-service SERVER POST /activities
                      backend-service CLIENT SELECT backend
                      backend-service CLIENT POST
                        activities-service SERVER POST /activities
                          activities-service CLIENT INSERT activities.activity
                """);
    }

    @Test
    void reply_reachesNotifications_inTheSameTrace() {
        String crud = Person.signedUp(url).posts("what do you think?");
        Person other = Person.signedUp(url);

        assertTree(other.post("/api/activities/" + crud + "/reply", Map.of("message", "a lot")), """
                frontend-gateway SERVER POST /api/activities/{uuid}/reply
                  frontend-gateway CLIENT POST
                    backend-service SERVER POST /activities/{uuid}/reply
                      backend-service CLIENT SELECT backend
                      backend-service CLIENT POST
                        activities-service SERVER POST /activities/{uuid}/reply
                          activities-service CLIENT UPDATE activities.activity
                          activities-service CLIENT INSERT activities.activity
                          activities-service CLIENT INSERT activities.outbox
                          activities-service INTERNAL deliver reply
                            activities-service CLIENT POST
                              notifications-service SERVER POST /notifications
                                notifications-service CLIENT INSERT notifications.notification
                            activities-service CLIENT DELETE activities.outbox
                """);
    }

    @Test
    void like_reachesNotifications_inTheSameTrace() {
        String crud = Person.signedUp(url).posts("who likes this?");
        Person other = Person.signedUp(url);

        assertTree(other.send(other.request("/api/activities/" + crud + "/like").PUT(BodyPublishers.noBody())), """
                frontend-gateway SERVER PUT /api/activities/{uuid}/like
                  frontend-gateway CLIENT PUT
                    backend-service SERVER PUT /activities/{uuid}/like
                      backend-service CLIENT SELECT backend
                      backend-service CLIENT PUT
                        activities-service SERVER PUT /activities/{uuid}/like
                          activities-service CLIENT INSERT activities.activity_like
                          activities-service CLIENT UPDATE activities.activity
                          activities-service CLIENT INSERT activities.outbox
                          activities-service CLIENT SELECT activities
                          activities-service INTERNAL deliver like
                            activities-service CLIENT POST
                              notifications-service SERVER POST /notifications
                                notifications-service CLIENT INSERT notifications.notification
                            activities-service CLIENT DELETE activities.outbox
                """);
    }

    @Test
    void message_reachesNotifications_inTheSameTrace() {
        Person author = Person.signedUp(url);

        assertTree(author.post("/api/messages", Map.of("message", "between us", "handle", "zoe")), """
                frontend-gateway SERVER POST /api/messages
                  frontend-gateway CLIENT POST
                    backend-service SERVER POST /messages
                      backend-service CLIENT SELECT backend
                      backend-service CLIENT SELECT backend.person
                      backend-service CLIENT INSERT backend.message_group
                      backend-service CLIENT INSERT backend.message
                      backend-service CLIENT INSERT backend.message_group_member
                      backend-service CLIENT INSERT backend.outbox
                      backend-service INTERNAL deliver message
                        backend-service CLIENT POST
                          notifications-service SERVER POST /notifications
                            notifications-service CLIENT INSERT notifications.notification
                        backend-service CLIENT DELETE backend.outbox
                """);
    }

    @Test
    void refusedCrud_isAnErrorOfNoServer_andOfTheClientsThatWereRefused() {
        Answer refused = Person.signedUp(url).post("/api/activities", Map.of("message", " ", "ttl", "1-hour"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("trace_id").asText()).isEqualTo(refused.traceId());
        RecordedTrace trace = traces.await(
                refused.traceId(), found -> assertThat(found.tree()).isEqualTo("""
                        frontend-gateway SERVER POST /api/activities
                          frontend-gateway CLIENT POST
                            backend-service SERVER POST /activities
                              backend-service CLIENT SELECT backend
                              backend-service CLIENT POST
                                activities-service SERVER POST /activities
                        """));
        assertThat(trace.spans())
                .filteredOn(span -> span.kind().equals("SERVER"))
                .hasSize(3)
                .noneMatch(Span::isError);
        assertThat(trace.named("POST")).hasSize(2).allMatch(Span::isError);
    }

    @Test
    void context_fromOutside_isContinued() {
        Person caller = Person.stranger(url);
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        Answer answer = caller.send(
                caller.request("/api/activities/home").header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01"));

        assertThat(answer.traceId()).isEqualTo(traceId);
    }

    private void assertTree(Answer answer, String tree) {
        RecordedTrace trace =
                traces.await(answer.traceId(), found -> assertThat(found.tree()).isEqualTo(tree));
        assertThat(trace.orphans()).isEmpty();
    }
}
