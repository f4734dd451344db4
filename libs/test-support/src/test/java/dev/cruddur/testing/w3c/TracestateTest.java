package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite's cases of {@code tracestate}. */
class TracestateTest extends ConformanceTest {

    @Test
    @SuiteCase("tracestate_included_traceparent_missing")
    void stateWithoutParent_isLeftOut() throws IOException {
        assertThat(harness().send("tracestate: foo=1").state()).isEmpty();
        assertThat(harness().send("tracestate: foo=1,bar=2").state()).isEmpty();
    }

    @Test
    @SuiteCase("tracestate_included_traceparent_included")
    void state_isPassedOn() throws IOException {
        Received received = withState("foo=1,bar=2");

        assertThat(received.traceId()).isEqualTo(TRACE_ID);
        assertThat(received.state()).isEqualTo(Map.of("foo", "1", "bar", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace-state", "trace.state"})
    @SuiteCase("tracestate_header_name")
    void otherHeadersName_isLeftOut(String name) throws IOException {
        assertThat(withStateLines(name + ": foo=1").state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TraceState", "TrAcEsTaTe", "TRACESTATE"})
    @SuiteCase("tracestate_header_name_valid_casing")
    void headersName_inAnyCase_isPassedOn(String name) throws IOException {
        assertThat(withStateLines(name + ": foo=1").state()).containsEntry("foo", "1");
    }

    @Test
    @SuiteCase("tracestate_empty_header")
    void emptyHeader_isNoMatter() throws IOException {
        assertThat(withState("").traceId()).isEqualTo(TRACE_ID);
        assertThat(withState("foo=1", "").state()).containsEntry("foo", "1");
        assertThat(withState("", "foo=1").state()).containsEntry("foo", "1");
    }

    @Test
    @SuiteCase("tracestate_multiple_headers_different_keys")
    void headers_areOneList_inOrder() throws IOException {
        Received received = withState("foo=1,bar=2", "rojo=1,congo=2", "baz=3");

        assertThat(received.traceId()).isEqualTo(TRACE_ID);
        assertThat(received.state())
                .containsExactly(
                        entry("foo", "1"),
                        entry("bar", "2"),
                        entry("rojo", "1"),
                        entry("congo", "2"),
                        entry("baz", "3"));
    }

    @Test
    @SuiteCase("tracestate_duplicated_keys")
    void keyThatStandsTwice_isKeptOnce() throws IOException {
        assertThat(withState("foo=1,foo=1").state()).containsEntry("foo", "1");
        assertThat(withState("foo=1,foo=2").state().get("foo")).isIn("1", "2");
        assertThat(withState("foo=1", "foo=1").state()).containsEntry("foo", "1");
        assertThat(withState("foo=1", "foo=2").state().get("foo")).isIn("1", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@a-z0-9_-*/"})
    @SuiteCase("tracestate_all_allowed_characters")
    void everyCharacterThatIsAllowed_isPassedOn(String vendor) throws IOException {
        String key = "abcdefghijklmnopqrstuvwxyz0123456789_-*/" + vendor;
        String value = IntStream.rangeClosed(' ', '~')
                .filter(character -> character != ',' && character != '=')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(withState(key + "=" + value).state()).containsEntry(key, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo=1 \t , \t bar=2, \t baz=3", "foo=1\t \t,\t \tbar=2,\t \tbaz=3"})
    @SuiteCase("tracestate_ows_handling")
    void optionalSpace_betweenMembers_isNoMatter(String state) throws IOException {
        assertThat(withState(state).state()).isEqualTo(Map.of("foo", "1", "bar", "2", "baz", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" foo=1", "\tfoo=1", "foo=1 ", "foo=1\t", "\t foo=1 \t"})
    @SuiteCase("tracestate_ows_handling")
    void optionalSpace_aroundTheList_isNoMatter(String state) throws IOException {
        assertThat(withStateLines("tracestate:" + state).state()).containsEntry("foo", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo =1", "FOO=1", "foo.bar=1"})
    @SuiteCase("tracestate_key_illegal_characters")
    void illegalKey_isLeftOut(String state) throws IOException {
        assertThat(withState(state).state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo@", "foo@@bar", "foo@bar@baz"})
    @SuiteCase("tracestate_key_illegal_vendor_format")
    void atSignInAKey_isACharacterAsAnyOther(String key) throws IOException {
        assertThat(withState(key + "=1,bar=2").state()).isEqualTo(Map.of(key, "1", "bar", "2"));
    }

    @Test
    @SuiteCase("tracestate_key_illegal_vendor_format")
    void atSignBeforeAKey_isIllegal() throws IOException {
        assertThat(withState("@foo=1,bar=2").state()).isEmpty();
    }

    @Test
    @SuiteCase("tracestate_member_count_limit")
    void members_upTo32_arePassedOn() throws IOException {
        assertThat(withState(members(1, 10), members(11, 20), members(21, 30), members(31, 32))
                        .state())
                .hasSize(32)
                .containsEntry("bar01", "01");
        assertThat(withState(members(1, 10), members(11, 20), members(21, 30), members(31, 33))
                        .state())
                .isEmpty();
    }

    @Test
    @SuiteCase("tracestate_key_length_limit")
    void key_upTo256Characters_isPassedOn() throws IOException {
        assertKept("z".repeat(256));
        assertKept("t".repeat(241) + "@" + "v".repeat(14));
        assertKept("t".repeat(242) + "@v");
        assertKept("t@" + "v".repeat(15));
        assertThat(withState("foo=1", "z".repeat(257) + "=1").state()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo=bar=baz", "foo=,bar=3"})
    @SuiteCase("tracestate_value_illegal_characters")
    void illegalValue_isLeftOut(String state) throws IOException {
        assertThat(withState(state).state()).isEmpty();
    }

    private void assertKept(String key) throws IOException {
        assertThat(withState("foo=1", key + "=1").state()).isEqualTo(Map.of("foo", "1", key, "1"));
    }

    private static String members(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "bar%02d=%02d".formatted(i, i))
                .reduce((before, after) -> before + "," + after)
                .orElseThrow();
    }
}
