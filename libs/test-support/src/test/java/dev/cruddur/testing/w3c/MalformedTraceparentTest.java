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
    @SuiteCase("traceparent_version_0x00")
    void version00_withMore_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff-12345678901234567890123456789012-1234567890123456-01"})
    @SuiteCase("traceparent_version_0xff")
    void versionFf_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".0-12345678901234567890123456789012-1234567890123456-01",
                "0.-12345678901234567890123456789012-1234567890123456-01"
            })
    @SuiteCase("traceparent_version_illegal_characters")
    void illegalVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000-12345678901234567890123456789012-1234567890123456-01",
                "0000-12345678901234567890123456789012-1234567890123456-01"
            })
    @SuiteCase("traceparent_version_too_long")
    void longVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-12345678901234567890123456789012-1234567890123456-01"})
    @SuiteCase("traceparent_version_too_short")
    void shortVersion_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-123456789012345678901234567890123-1234567890123456-01"})
    @SuiteCase("traceparent_trace_id_too_long")
    void longTraceId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId())
                .isNotEqualTo(TRACE_ID)
                .isNotEqualTo("23456789012345678901234567890123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-0000000000000000-01"})
    @SuiteCase("traceparent_parent_id_all_zero")
    void parentIdOfZeros_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-12345678901234567890123456789012-.234567890123456-01",
                "00-12345678901234567890123456789012-123456789012345.-01"
            })
    @SuiteCase("traceparent_parent_id_illegal_characters")
    void illegalParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-12345678901234567-01"})
    @SuiteCase("traceparent_parent_id_too_long")
    void longParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-123456789012345-01"})
    @SuiteCase("traceparent_parent_id_too_short")
    void shortParentId_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-12345678901234567890123456789012-1234567890123456-.0",
                "00-12345678901234567890123456789012-1234567890123456-0."
            })
    @SuiteCase("traceparent_trace_flags_illegal_characters")
    void illegalFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-1234567890123456-001"})
    @SuiteCase("traceparent_trace_flags_too_long")
    void longFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00-12345678901234567890123456789012-1234567890123456-1"})
    @SuiteCase("traceparent_trace_flags_too_short")
    void shortFlags_startsAFreshTrace(String traceparent) throws IOException {
        assertThat(withParent(traceparent).traceId()).isNotEqualTo(TRACE_ID);
    }

    @ParameterizedTest
    @ValueSource(strings = "00000000000000000000000000000000")
    @SuiteCase("traceparent_trace_id_all_zero")
    void traceIdOfZeros_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .isNotEqualTo(traceId);
    }

    @ParameterizedTest
    @ValueSource(strings = {".2345678901234567890123456789012", "1234567890123456789012345678901."})
    @SuiteCase("traceparent_trace_id_illegal_characters")
    void illegalTraceId_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .doesNotContain(traceId.replace(".", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456789012345678901"})
    @SuiteCase("traceparent_trace_id_too_short")
    void shortTraceId_startsAFreshTrace(String traceId) throws IOException {
        assertThat(withParent("00-" + traceId + "-" + PARENT_ID + "-01").traceId())
                .doesNotContain(traceId);
    }
}
