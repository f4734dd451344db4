package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the conformance suite does not try of {@code tracestate}: what happens beyond its limits. */
class ListedTraceStateTest {

    @Test
    void upTo512Characters_allIsKept() {
        String first = "a=" + "x".repeat(253);
        String second = "b=" + "x".repeat(254);

        assertThat(ListedTraceState.parse(List.of(first + "," + second)).asMap())
                .hasSize(2);
    }

    @Test
    void beyond512Characters_largeMembersGoFirst() {
        String large = "large=" + "x".repeat(200);
        String small = "=" + "x".repeat(90);

        ListedTraceState state =
                ListedTraceState.parse(List.of("a" + small, large, "b" + small, "c" + small, "d" + small, "e" + small));

        assertThat(state.asMap()).containsOnlyKeys("a", "b", "c", "d", "e");
    }

    @Test
    void beyond512Characters_theLastGoesWhenNoneIsLarge() {
        String small = "=" + "x".repeat(120);

        assertThat(ListedTraceState.parse(List.of("a" + small, "b" + small, "c" + small, "d" + small, "e" + small))
                        .asMap())
                .containsOnlyKeys("a", "b", "c", "d");
    }

    @Test
    void members_beyond32_areNone_evenWhenKeysStandTwice() {
        assertThat(ListedTraceState.parse(List.of("a=1" + ",b=2".repeat(31))).asMap())
                .hasSize(2);
        assertThat(ListedTraceState.parse(List.of("a=1" + ",b=2".repeat(32))).isEmpty())
                .isTrue();
    }

    @Test
    void builder_keepsTheOrder() {
        assertThat(ListedTraceState.parse(List.of("a=1,b=2")).toBuilder()
                        .build()
                        .asMap()
                        .keySet())
                .containsExactly("a", "b");
    }
}
