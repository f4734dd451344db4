package dev.cruddur.testing.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The context of a call, which must be valid whatever the service itself was called with.
 *
 * @param state the members of {@code tracestate}, in order
 */
record Received(String traceId, String parentId, int flags, Map<String, String> state) {

    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})");

    private static final Pattern STATE_MEMBER =
            Pattern.compile("([0-9a-z][_0-9a-z\\-*/@]{0,255})=([\\x20-\\x2b\\x2d-\\x3c\\x3e-\\x7e]{1,256})");

    static Received of(Headers headers) {
        List<String> parents = headers.getOrDefault("traceparent", List.of());
        assertThat(parents).hasSize(1);
        Matcher parent = TRACEPARENT.matcher(parents.getFirst());
        assertThat(parent.matches()).as(parents.getFirst()).isTrue();
        return new Received(
                parent.group(1),
                parent.group(2),
                Integer.parseInt(parent.group(3), 16),
                state(headers.getOrDefault("tracestate", List.of())));
    }

    private static Map<String, String> state(List<String> headers) {
        Map<String, String> state = new LinkedHashMap<>();
        for (String text : String.join(",", headers).split("[ \t]*,[ \t]*", -1)) {
            if (!text.isEmpty()) {
                Matcher member = STATE_MEMBER.matcher(text);
                assertThat(member.matches()).as(text).isTrue();
                state.putIfAbsent(member.group(1), member.group(2));
            }
        }
        return state;
    }
}
