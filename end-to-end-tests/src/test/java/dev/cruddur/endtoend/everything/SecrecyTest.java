package dev.cruddur.endtoend.everything;

import static dev.cruddur.endtoend.everything.UsedStack.CANARY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A canary in every password, token, cookie, e-mail address, direct message, search term, query, baggage member and
 * picture, by every route and typed in a browser: whatever leaves the services afterwards, by OTLP, on the console or
 * in a header to each other, has not heard of it, nor of any token or key that was really in use.
 */
class SecrecyTest {

    /** A JSON Web Token, whoever issued it; a password as it is stored. */
    private static final String TOKEN_OR_HASH = "eyJ[\\w-]+\\.[\\w-]+\\.|\\$2[aby]\\$\\d";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final UsedStack stack = UsedStack.get();
    private final Pattern secret = Pattern.compile(
            stack.secrets.stream().map(Pattern::quote).collect(Collectors.joining("|", "", "|" + TOKEN_OR_HASH)));

    @Test
    void secrets_areInNothingThatIsSent() {
        assertThat(heard(stack.recorder.texts())).isEmpty();
    }

    @Test
    void secrets_areInNoLineOnTheConsole() {
        assertThat(stack.console.values()).noneMatch(List::isEmpty);
        assertThat(heard(stack.console.values().stream().flatMap(List::stream).toList()))
                .isEmpty();
    }

    @Test
    void secrets_areNoBaggage() {
        List<String> baggage = between("baggage");

        assertThat(baggage).isNotEmpty().anyMatch(header -> header.contains("session.id="));
        assertThat(heard(baggage)).isEmpty();
        assertThat(heard(between("tracestate"))).isEmpty();
    }

    @Test
    void address_isNobodyElses() {
        assertThat(stack.seenByOthers)
                .isNotEmpty()
                .noneMatch(answer -> answer.contains(CANARY + "@") || answer.contains("$2a$"));
    }

    @Test
    void everyLineOfAService_isAnObject() {
        assertThat(stack.console.values())
                .flatExtracting(lines -> lines)
                .allSatisfy(
                        line -> assertThat(read(line).path("formattedMessage").isTextual())
                                .isTrue());
    }

    /** A header of all requests between the services. */
    private List<String> between(String header) {
        return stack.taps.stream().flatMap(tap -> tap.valuesOf(header).stream()).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    /** Where a secret stands in what was sent, with some of what stands before and after it. */
    private List<String> heard(Collection<String> sent) {
        return sent.stream()
                .flatMap(text -> secret.matcher(text)
                        .results()
                        .map(found -> text.substring(
                                Math.max(0, found.start() - 300), Math.min(text.length(), found.end() + 100)))
                        .limit(1))
                .limit(20)
                .toList();
    }
}
