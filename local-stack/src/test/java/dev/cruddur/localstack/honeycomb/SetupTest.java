package dev.cruddur.localstack.honeycomb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cruddur.localstack.process.StackException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetupTest {
    private final HoneycombStandIn honeycomb = new HoneycombStandIn();

    @AfterEach
    void close() {
        honeycomb.close();
    }

    @Test
    void setup_ofANewEnvironment_makesABoardOfFiveQueriesAndATrigger() throws InterruptedException {
        assertThat(setup().run())
                .containsExactly(
                        "made the query Slowest routes",
                        "made the query Errors by service",
                        "made the query How long requests take",
                        "made the query The same statement again and again",
                        "made the query Web Vitals",
                        "made the board Cruddur",
                        "made the trigger Cruddur: a service fails");
        assertThat(honeycomb.all("boards")).hasSize(1);
        assertThat(honeycomb.all("boards").getFirst().path("panels")).hasSize(5);
        assertThat(setup().boardPage())
                .hasValueSatisfying(page -> assertThat(page).startsWith("https://ui."));
    }

    @Test
    void setup_aSecondTime_changesNothing() throws InterruptedException {
        setup().run();
        var writes = honeycomb.writes();

        assertThat(setup().run()).isEmpty();
        assertThat(honeycomb.writes()).isEqualTo(writes);
    }

    @Test
    void setup_afterSomebodyChangedAQuery_mendsItAndTheBoard() throws InterruptedException {
        setup().run();
        honeycomb.all("queries").getFirst().put("limit", 3);

        assertThat(setup().run()).containsExactly("changed the query Slowest routes", "changed the board Cruddur");
        assertThat(honeycomb.all("boards")).hasSize(1);
        assertThat(setup().run()).isEmpty();
    }

    @Test
    void setup_afterSomebodyChangedTheTrigger_mendsItAndLeavesWhomItTells() throws InterruptedException {
        setup().run();
        var trigger = honeycomb.all("triggers").getFirst();
        trigger.put("frequency", 60).putArray("recipients").addObject().put("type", "email");

        assertThat(setup().run()).containsExactly("changed the trigger Cruddur: a service fails");
        assertThat(honeycomb.all("triggers")).hasSize(1);
        assertThat(honeycomb.all("triggers").getFirst().path("recipients")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boards", "queries", "triggers"})
    void setup_withAKeyThatMayNot_saysWhichRightIsMissing_andMakesNothing(String right) {
        honeycomb.deny(right);

        assertThatThrownBy(() -> setup().run())
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith("The key may not manage " + right)
                .hasMessageContaining("HONEYCOMB_CONFIGURATION_KEY");
        assertThat(honeycomb.writes()).isEmpty();
    }

    @Test
    void setup_beforeAnyTrace_saysToSendSomeFirst() {
        honeycomb.forgetDatasets();

        assertThatThrownBy(() -> setup().run()).hasMessageContaining("no traces of Cruddur in this environment yet");
        assertThat(honeycomb.writes()).isEmpty();
    }

    @Test
    void setup_withAWrongKey_isRefused_andTheKeyIsNotShown() {
        var wrong = new Setup(new HoneycombApi(URI.create(honeycomb.url()), "a-wrong-key"));

        assertThatThrownBy(wrong::run)
                .isInstanceOfSatisfying(
                        HoneycombRefusal.class, e -> assertThat(e.status()).isEqualTo(401))
                .message()
                .doesNotContain("a-wrong-key");
    }

    @Test
    void standIn_refusesWhatHoneycombRefuses() {
        var query = Setup.plan().path("queries").get(0).path("query").deepCopy();
        ((ObjectNode) query).put("limit", 5000).put("nonsense", 1);

        assertThat(new QueryRules(Collections.emptyMap()).problems("queries", query))
                .isEqualTo(List.of("unknown nonsense", "limit"));
    }

    private Setup setup() {
        return new Setup(new HoneycombApi(URI.create(honeycomb.url()), HoneycombStandIn.KEY));
    }
}
