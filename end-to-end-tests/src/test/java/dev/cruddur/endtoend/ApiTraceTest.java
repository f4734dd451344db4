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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the traces of the API say to whoever calls it without the page. */
class ApiTraceTest {

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

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
                              backend-service CLIENT SELECT session person
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
}
