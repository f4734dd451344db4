package dev.cruddur.localstack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.localstack.honeycomb.HoneycombStandIn;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HoneycombCheckTest {
    private final HoneycombStandIn honeycomb = new HoneycombStandIn();

    @AfterEach
    void close() {
        honeycomb.close();
    }

    @Test
    void key_thatIsKnown_isToldWhoseItIsAndWhatItMay() throws InterruptedException {
        assertThat(check(HoneycombStandIn.KEY))
                .isEqualTo(Finding.ok("Honeycomb: the key is of team our-team, environment test (" + honeycomb.url()
                        + "); it may do: boards, createDatasets, events, queries, triggers."));
    }

    @Test
    void key_thatIsWrong_isOneLineThatSaysWhatToDo_andIsNotShown() throws InterruptedException {
        var finding = check("a-wrong-key");
        assertThat(finding.level()).isEqualTo(Finding.Level.MISSING);
        assertThat(finding.text())
                .startsWith("Honeycomb does not know the key in HONEYCOMB_API_KEY: copy it anew")
                .doesNotContain("a-wrong-key", "\n");
    }

    @Test
    void key_thatNoHeaderCanHold_isAsWrong_andIsNotShown() throws InterruptedException {
        var finding = check("two\nlines");
        assertThat(finding.level()).isEqualTo(Finding.Level.MISSING);
        assertThat(finding.text()).doesNotContain("two", "\n");
    }

    @Test
    void key_thatMaySendNothing_isOfNoUse() throws InterruptedException {
        honeycomb.deny("events");
        assertThat(check(HoneycombStandIn.KEY).level()).isEqualTo(Finding.Level.MISSING);
    }

    @Test
    void honeycomb_thatDoesNotAnswer_isWarnedOf_andTheKeyKept() throws InterruptedException {
        honeycomb.close();
        var finding = check(HoneycombStandIn.KEY);
        assertThat(finding.level()).isEqualTo(Finding.Level.WARN);
        assertThat(finding.text())
                .contains("does not answer at " + honeycomb.url())
                .doesNotContain("\n");
    }

    private Finding check(String key) throws InterruptedException {
        var environment = Map.of("HONEYCOMB_API_KEY", key, "HONEYCOMB_API_ENDPOINT", honeycomb.url());
        return HoneycombCheck.of(environment).finding();
    }
}
