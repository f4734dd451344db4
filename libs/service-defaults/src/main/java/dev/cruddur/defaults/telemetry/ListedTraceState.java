package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.TraceStateBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A {@code tracestate} by the grammar of W3C Trace Context Level 2, section 3.3.1, in the order in which it came.
 * OpenTelemetry's own implementation knows the keys of Level 1 alone, in which an at sign had a meaning.
 */
record ListedTraceState(Map<String, String> members) implements TraceState {

    private static final ListedTraceState NONE = new ListedTraceState(Map.of());

    private static final Pattern MEMBER = Pattern.compile(
            "([a-z0-9][a-z0-9_\\-*/@]{0,255})=([\\x20-\\x2b\\x2d-\\x3c\\x3e-\\x7e]{0,255}[\\x21-\\x2b\\x2d-\\x3c\\x3e-\\x7e])");

    private static final int MOST_MEMBERS = 32;

    /** What must be passed on in any case (section 3.3.1.5); beyond that, members are left out. */
    private static final int MOST_CHARACTERS = 512;

    private static final int LARGE_MEMBER = 128;

    /**
     * Reads all {@code tracestate} headers as one list. One that is malformed, or has too many members, is none at all;
     * of a key that stands there twice the first one is kept.
     */
    static ListedTraceState parse(List<String> headers) {
        if (headers.isEmpty()) {
            return NONE;
        }
        Map<String, String> members = new LinkedHashMap<>();
        int count = 0;
        for (String part : String.join(",", headers).split(",", -1)) {
            String stripped = withoutOptionalSpace(part);
            if (stripped.isEmpty()) {
                continue;
            }
            Matcher member = MEMBER.matcher(stripped);
            if (++count > MOST_MEMBERS || !member.matches()) {
                return NONE;
            }
            members.putIfAbsent(member.group(1), member.group(2));
        }
        return new ListedTraceState(withinLimit(members));
    }

    /** Whole members go: large ones first, then from the end (section 3.3.1.5). */
    private static Map<String, String> withinLimit(Map<String, String> members) {
        int length = members.size() - 1;
        for (Map.Entry<String, String> member : members.entrySet()) {
            length += length(member);
        }
        List<Map.Entry<String, String>> left = new ArrayList<>(members.entrySet());
        for (int smallest : new int[] {LARGE_MEMBER + 1, 0}) {
            for (int i = left.size() - 1; i >= 0 && length > MOST_CHARACTERS; i--) {
                if (length(left.get(i)) >= smallest) {
                    length -= length(left.remove(i)) + 1;
                }
            }
        }
        Map<String, String> kept = new LinkedHashMap<>();
        left.forEach(member -> kept.put(member.getKey(), member.getValue()));
        return Collections.unmodifiableMap(kept);
    }

    private static int length(Map.Entry<String, String> member) {
        return member.getKey().length() + 1 + member.getValue().length();
    }

    /** RFC 9110, section 5.6.3: spaces and tabs, and nothing else. */
    private static String withoutOptionalSpace(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\t';
    }

    @Override
    public @Nullable String get(String key) {
        return members.get(key);
    }

    @Override
    public int size() {
        return members.size();
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public void forEach(BiConsumer<String, String> consumer) {
        members.forEach(consumer);
    }

    @Override
    public Map<String, String> asMap() {
        return members;
    }

    @Override
    public TraceStateBuilder toBuilder() {
        TraceStateBuilder builder = TraceState.builder();
        // Put in front one by one, so that the first one is put last.
        List.copyOf(members.entrySet()).reversed().forEach(member -> builder.put(member.getKey(), member.getValue()));
        return builder;
    }
}
