package dev.cruddur.endtoend.contracts;

import static dev.cruddur.localstack.Service.FRONTEND_GATEWAY;
import static dev.cruddur.localstack.Service.TRACE_VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.endtoend.support.Person;
import dev.cruddur.endtoend.support.RecordedTrace;
import dev.cruddur.endtoend.support.Stack;
import dev.cruddur.endtoend.support.Traces;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a person does leaves the trace that was agreed on. {@code -Dtraces.record=true} agrees on what it is now;
 * {@code -Dtraces.rounds=50} plays everything so often.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class TraceContractTest {

    private static final boolean RECORDS = Boolean.getBoolean("traces.record");
    private static final int ROUNDS = Integer.getInteger("traces.rounds", 1);
    private static final int A_ROUND = Actions.all().size();

    /** Some files come when the load has ended by the browser's word, and before it is told. */
    private static final Set<String> OF_THE_LOAD = Set.of("resourceFetch");

    private final String url = Stack.shared().url(FRONTEND_GATEWAY);
    private final Traces traces = new Traces(Stack.shared().url(TRACE_VIEWER));

    /** What has been played and not been looked at again, the oldest first. */
    private final Deque<Played> left = new ArrayDeque<>();

    private final Person other = Person.signedUp(url);
    private final Crowd crowd = Crowd.of(url);
    private final Scene member = Scene.ofMember(url, other, crowd);
    private final Scene stranger = Scene.ofStranger(url, other, crowd);

    static Stream<Action> actions() {
        return Stream.generate(Actions::all).limit(ROUNDS).flatMap(List::stream);
    }

    @AfterAll
    void close() {
        if (RECORDS) {
            TraceDocument.write();
        }
        member.close();
        stranger.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Order(1)
    void actions(Action action) {
        String traceId = play(action);

        if (RECORDS) {
            Contract.of(action).record(Tree.of(traces.settled(traceId)));
        } else {
            traces.await(traceId, trace -> assertKept(action, trace));
        }
        left.add(new Played(action, traceId));
        if (left.size() > A_ROUND) {
            // The viewer keeps the latest alone, and fifty rounds are more than that.
            assertNothingCameLater(left.remove());
        }
    }

    /** By now they would be there. */
    @Test
    @Order(2)
    void noSpanCameLater() {
        left.forEach(this::assertNothingCameLater);
    }

    private void assertNothingCameLater(Played played) {
        assertKept(played.action(), traces.of(played.traceId()));
    }

    private record Played(Action action, String traceId) {}

    private String play(Action action) {
        if (!action.isByMember()) {
            stranger.forgetsWhoTheyAre();
        }
        return action.play().apply(action.isByMember() ? member : stranger);
    }

    private static void assertKept(Action action, RecordedTrace trace) {
        assertThat(trace.orphans()).isEmpty();
        assertThat(Tree.inOrder(Tree.of(trace)))
                .isEqualTo(Tree.inOrder(Contract.of(action).tree()));
        assertThat(trace.values("session.id")).as("the visit").singleElement().isNotEqualTo("");
        if (action.isByMember()) {
            assertThat(trace.values("user.id")).as("the person").singleElement().isNotEqualTo("");
        }
        assertThat(trace.outside("frontend-web"))
                .as("ended before what they had begun was done, in %s", trace.spans())
                .filteredOn(span -> !OF_THE_LOAD.contains(span.name()))
                .isEmpty();
    }
}
