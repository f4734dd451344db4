package dev.cruddur.gateway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserSpansTest {

    private static final UUID AMARA = UUID.fromString("0198c000-0000-7000-8000-000000000001");
    private static final String NAMED = "{\"key\":\"service.name\",\"value\":{\"stringValue\":\"%s\"}}";

    private final BrowserSpans spans = new BrowserSpans(JsonMapper.createDefault());

    @Test
    void export_ofThePage_isAdmittedWhole() {
        assertThat(admit(Exports.of("frontend-web", "click")))
                .contains("\"name\":\"click\"", "\"startTimeUnixNano\":\"1\"", "\"scope\":{\"name\":\"test\"}");
    }

    @Test
    void export_ofNothing_isAdmitted() {
        assertThat(admit("{\"resourceSpans\":[]}")).isEqualTo("{\"resourceSpans\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "not json",
                "{",
                "{}",
                "{\"resourceSpans\":1}",
                "{\"resourceSpans\":[1]}",
                "{\"resourceSpans\":[{}]}",
                "{\"resourceSpans\":[{\"resource\":{\"attributes\":{}}}]}"
            })
    void body_thatIsNoExport_isRefused(String body) {
        assertThatThrownBy(() -> admit(body)).isInstanceOf(NotBrowserSpans.class);
    }

    @Test
    void export_inTheNameOfAService_isRefused() {
        assertThatThrownBy(() -> admit(Exports.of("backend-service", "x")))
                .isInstanceOf(NotBrowserSpans.class)
                .hasMessageContaining("frontend-web");
    }

    @Test
    void export_withASecondName_isRefused() {
        String two = NAMED.formatted("frontend-web") + "," + NAMED.formatted("backend-service");

        assertThatThrownBy(() -> admit(withAttributes(two))).isInstanceOf(NotBrowserSpans.class);
    }

    @Test
    void export_withANameThatIsNoText_isRefused() {
        String number = "{\"key\":\"service.name\",\"value\":{\"intValue\":\"1\"}}";

        assertThatThrownBy(() -> admit(withAttributes(number))).isInstanceOf(NotBrowserSpans.class);
    }

    @Test
    void fields_thatAnotherReaderMightTakeForSpans_areLeftOut() {
        String sneaky = Exports.of("frontend-web", "click")
                .replaceFirst("\\{", "{\"resource_spans\":[{\"scope_spans\":[\"forged\"]}],")
                .replaceFirst("\\[\\{", "[{\"instrumentationLibrarySpans\":[\"forged\"],");

        assertThat(admit(sneaky)).contains("click").doesNotContain("forged");
    }

    @Test
    void records_areSpansWithTheirEventsAndLinks() {
        String twoSpans = Exports.of("frontend-web", "click")
                .replace("\"spans\":[", "\"spans\":[{\"events\":[{},{},{}],\"links\":[{},{}]},");

        assertThat(export(twoSpans).records()).isEqualTo(2 + 3 + 2);
    }

    @Test
    void person_whoSendsThem_isNamed() {
        assertThat(admit(naming(AMARA.toString()))).contains("user.id", AMARA.toString(), "session.id");
    }

    @Test
    void person_whoDoesNotSendThem_isNot() {
        assertThat(admit(naming("0198c000-0000-7000-8000-000000000002")))
                .doesNotContain("user.id", "000000000002")
                .contains("session.id");
    }

    private static String naming(String person) {
        String attributes = "\"attributes\":[{\"key\":\"session.id\",\"value\":{\"stringValue\":\"s\"}},"
                + "{\"key\":\"user.id\",\"value\":{\"stringValue\":\"" + person + "\"}}],";
        return Exports.of("frontend-web", "click").replace("\"spans\":[{", "\"spans\":[{" + attributes);
    }

    private String admit(String body) {
        return new String(export(body).body(), StandardCharsets.UTF_8);
    }

    private SpanExport export(String body) {
        return spans.admit(body.getBytes(StandardCharsets.UTF_8), AMARA);
    }

    private static String withAttributes(String attributes) {
        return "{\"resourceSpans\":[{\"resource\":{\"attributes\":[" + attributes + "]},\"scopeSpans\":[]}]}";
    }
}
