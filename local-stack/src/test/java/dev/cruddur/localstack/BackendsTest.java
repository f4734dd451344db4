package dev.cruddur.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cruddur.localstack.process.StackException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackendsTest {
    private static final String OWN = "http://localhost:9411";

    @Test
    void chosen_ofSeveralNames_areThose_inWhateverSpelling() {
        assertThat(backends(" Jaeger,zipkin,, jaeger").chosen()).containsExactly(Backend.JAEGER, Backend.ZIPKIN);
    }

    @Test
    void chosen_ofNothing_isNothing_andAllIsAllowed() {
        var backends = backends("");
        assertThat(backends.chosen()).isEmpty();
        assertThat(backends.allows(Backend.HONEYCOMB)).isTrue();
        assertThat(backends.of(Service.TRACE_VIEWER)).isEmpty();
    }

    @Test
    void chosen_withAWordThatIsNone_saysWhichThereAre() {
        assertThatThrownBy(() -> backends("zipkn").requireUsable())
                .isInstanceOf(StackException.class)
                .hasMessage("There is no backend \"zipkn\"; there are viewer, honeycomb, jaeger, zipkin, collector.");
    }

    @ParameterizedTest
    @CsvSource({
        "jaeger, CRUDDUR_JAEGER_URL=http://localhost:14318",
        "collector, CRUDDUR_COLLECTOR_URL=http://localhost:4318",
        "honeycomb, export HONEYCOMB_API_KEY="
    })
    void backend_ofWhichSomethingIsMissing_isRefused_inOneLineThatSaysWhatToDo(String name, String advice) {
        assertThatThrownBy(() -> backends(name).requireUsable())
                .isInstanceOf(StackException.class)
                .hasMessageContaining(advice)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "jaeger, CRUDDUR_JAEGER_URL, http://jaeger:4318",
        "collector, CRUDDUR_COLLECTOR_URL, http://collector:4318",
        "honeycomb, HONEYCOMB_API_KEY, abc",
        "zipkin, NOTHING, ''",
        "viewer, NOTHING, ''"
    })
    void backend_ofWhichAllIsKnown_isUsable(String name, String variable, String value) {
        backends(name, variable, value).requireUsable();
    }

    @Test
    void zipkin_thatNobodyKnowsOf_isStarted_andTheViewerSendsThere() {
        var backends = backends("zipkin");
        assertThat(backends.startsZipkin()).isTrue();
        assertThat(backends.of(Service.TRACE_VIEWER))
                .containsEntry("VIEWER_FORWARD_TO", "zipkin")
                .containsEntry("VIEWER_FORWARD_ZIPKIN_URL", OWN);
        assertThat(backends.of(Service.FRONTEND_GATEWAY)).containsEntry("CRUDDUR_ZIPKIN_UI_URL", OWN);
    }

    @Test
    void zipkin_thatRunsElsewhere_isNotStarted_andTheViewerSendsThere() {
        var backends = backends("zipkin", "CRUDDUR_ZIPKIN_URL", "http://zipkin:9411");
        assertThat(backends.startsZipkin()).isFalse();
        assertThat(backends.of(Service.TRACE_VIEWER)).containsEntry("VIEWER_FORWARD_ZIPKIN_URL", "http://zipkin:9411");
    }

    @Test
    void key_whenOthersWereChosen_goesNowhere() {
        var user = Map.of("HONEYCOMB_API_KEY", "abc", Backends.VARIABLE, "zipkin");
        var telemetry = new TelemetryEnvironment(user, "http://localhost:4318");
        assertThat(telemetry.sendsToHoneycomb()).isFalse();
        assertThat(telemetry.endpoint()).isEqualTo("http://localhost:4318");
    }

    @Test
    void collector_thatWasChosen_getsAll_andNoKey() {
        var user = Map.of(
                "HONEYCOMB_API_KEY", "abc", Backends.VARIABLE, "collector", "CRUDDUR_COLLECTOR_URL", "http://c:4318");
        var telemetry = new TelemetryEnvironment(user, "http://localhost:4318");
        assertThat(telemetry.sendsToHoneycomb()).isFalse();
        assertThat(telemetry.endpoint()).isEqualTo("http://c:4318");
    }

    private static Backends backends(String chosen, String... variables) {
        var user = new HashMap<>(Map.of(Backends.VARIABLE, chosen));
        for (int i = 0; i < variables.length; i += 2) {
            user.put(variables[i], variables[i + 1]);
        }
        return new Backends(user, OWN);
    }
}
