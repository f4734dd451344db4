package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite's cases of a {@code traceparent} that is whole, absent or of a version to come, and of several calls. */
class TraceparentTest extends ConformanceTest {

    private static final String PARENT = "00-" + TRACE_ID + "-" + PARENT_ID;

    @Test
    @SuiteCase("both_traceparent_and_tracestate_missing")
    void noContext_startsATrace() throws IOException {
        Received received = harness().send();

        assertThat(received.state()).isEmpty();
        // Level 2: nobody's id, so it is ours, and those are random.
        assertThat(received.flags() & 2).isEqualTo(2);
    }

    @Test
    @SuiteCase("traceparent_included_tracestate_missing")
    void traceparentAlone_isContinued() throws IOException {
        Received received = withParent(PARENT + "-01");

        assertThat(received.traceId()).isEqualTo(TRACE_ID);
        assertThat(received.parentId()).isNotEqualTo(PARENT_ID);
    }

    @Test
    @SuiteCase("traceparent_duplicated")
    void twoTraceparents_startAFreshTrace() throws IOException {
        String other = "12345678901234567890123456789011";

        Received received =
                harness().send("traceparent: 00-" + other + "-" + PARENT_ID + "-01", "traceparent: " + PARENT + "-01");

        assertThat(received.traceId()).isNotEqualTo(TRACE_ID).isNotEqualTo(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace-parent", "trace.parent"})
    @SuiteCase("traceparent_header_name")
    void otherHeadersName_startsAFreshTrace(String name) throws IOException {
        assertThat(harness().send(name + ": " + PARENT + "-01").traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TraceParent", "TrAcEpArEnT", "TRACEPARENT"})
    @SuiteCase("traceparent_header_name_valid_casing")
    void headersName_inAnyCase_isContinued(String name) throws IOException {
        assertThat(harness().send(name + ": " + PARENT + "-01").traceId()).isEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "01-what-the-future-will-be-like"})
    @SuiteCase("traceparent_version_0xcc")
    void versionToCome_isContinued(String rest) throws IOException {
        assertThat(withParent("cc-" + TRACE_ID + "-" + PARENT_ID + "-" + rest).traceId())
                .isEqualTo(TRACE_ID);
    }

    @Test
    @SuiteCase("traceparent_version_0xcc")
    void versionToCome_withoutADashBeforeWhatIsNew_startsAFreshTrace() throws IOException {
        assertThat(withParent("cc-" + TRACE_ID + "-" + PARENT_ID + "-01.what-the-future-will-be-like")
                        .traceId())
                .isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "\t%s", "%s ", "%s\t", "\t %s \t"})
    @SuiteCase("traceparent_ows_handling")
    void optionalSpace_isNoMatter(String form) throws IOException {
        assertThat(harness()
                        .send("traceparent:" + form.formatted(PARENT + "-01"))
                        .traceId())
                .isEqualTo(TRACE_ID);
    }

    /** Level 2. */
    @Test
    @SuiteCase("propagates_random_flag")
    void randomFlag_isPassedOn() throws IOException {
        Received received = withParent(PARENT + "-02");

        assertThat(received.traceId()).isEqualTo(TRACE_ID);
        assertThat(received.parentId()).isNotEqualTo(PARENT_ID);
        assertThat(received.flags() & 2).isEqualTo(2);
    }

    @Test
    @SuiteCase("multiple_requests_with_valid_traceparent")
    void callsOfOneRequest_areOneTrace_withAParentEach() throws IOException {
        List<Received> received = harness().send(3, "traceparent: " + PARENT + "-01");

        assertThat(received).extracting(Received::traceId).hasSize(3).containsOnly(TRACE_ID);
        assertThat(parents(received)).hasSize(3);
    }

    @Test
    @SuiteCase("multiple_requests_without_traceparent")
    void callsOfARequestWithoutContext_haveAParentEach() throws IOException {
        assertThat(parents(harness().send(3))).hasSize(3);
    }

    @Test
    @SuiteCase("multiple_requests_with_illegal_traceparent")
    void callsOfARequestWithMalformedContext_haveAParentEach() throws IOException {
        String zero = "00000000000000000000000000000000";

        List<Received> received = harness().send(3, "traceparent: 00-" + zero + "-" + PARENT_ID + "-01");

        assertThat(received).extracting(Received::traceId).doesNotContain(zero);
        assertThat(parents(received)).hasSize(3);
    }

    private static Set<String> parents(List<Received> received) {
        Set<String> parents = new HashSet<>();
        received.forEach(call -> parents.add(call.parentId()));
        return parents;
    }
}
