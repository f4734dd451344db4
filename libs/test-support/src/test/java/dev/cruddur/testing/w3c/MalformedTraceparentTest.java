package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite's cases of a malformed {@code traceparent}: each starts a fresh trace, and none is an error. */
class MalformedTraceparentTest extends ConformanceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-12345678901234567890123456789012-1234567890123456-01.",
                "00-12345678901234567890123456789012-1234567890123456-01-what-the-future-will-be-like"
            })
    void version00_withMore_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff-12345678901234567890123456789012-1234567890123456-01"})
    void versionFf_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".0-12345678901234567890123456789012-1234567890123456-01",
                "0.-12345678901234567890123456789012-1234567890123456-01"
            })
    void illegalVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-12345678901234567890123456789012-1234567890123456-01",
                "0000-12345678901234567890123456789012-1234567890123456-01"
            })
    void longVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-12345678901234567890123456789012-1234567890123456-01"})
    void shortVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-123456789012345678901234567890123-1234567890123456-01"})
    void longTraceId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-0000000000000000-01"})
    void parentIdOfZeros_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-12345678901234567890123456789012-.234567890123456-01",
                "00-12345678901234567890123456789012-123456789012345.-01"
            })
    void illegalParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-12345678901234567-01"})
    void longParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-123456789012345-01"})
    void shortParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-12345678901234567890123456789012-1234567890123456-.0",
                "00-12345678901234567890123456789012-1234567890123456-0."
            })
    void illegalFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-1234567890123456-001"})
    void longFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-1234567890123456-1"})
    void shortFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = "00000000000000000000000000000000")
    void traceIdOfZeros_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .isNotEqualTo(traceId);
    }

    @ParameterizedTest
    @ValueSource(strings = {".2345678901234567890123456789012", "1234567890123456789012345678901."})
    void illegalTraceId_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .doesNotContain(traceId.replace(".", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901"})
    void shortTraceId_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .doesNotContain(traceId);
    }
}
