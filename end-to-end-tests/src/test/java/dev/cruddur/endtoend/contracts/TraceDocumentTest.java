package dev.cruddur.endtoend.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.testing.schema.TelemetrySchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document says what the contracts say. {@code ./cruddur traces} writes it anew. */
class TraceDocumentTest {

    /** Nobody does it, and nothing that a person can do should bring it about. */
    private static final String DEFECT = "crash in the page";

    @Test
    void document_isThatOfTheContracts() {
        if (Boolean.getBoolean("traces.write")) {
            TraceDocument.write();
        }

        assertThat(TraceDocument.kept()).isEqualTo(TraceDocument.rendered());
    }

    @Test
    void everyContract_isThatOfAnAction() {
        assertThat(Contract.names())
                .containsExactlyInAnyOrderElementsOf(
                        Actions.all().stream().map(Action::name).toList());
    }

    @Test
    void everythingThatAPersonCanDo_hasAContract() {
        Set<String> byPeople = PageActions.listed();
        assertThat(byPeople.remove(DEFECT)).isTrue();

        assertThat(PageActions.played()).containsExactlyElementsOf(byPeople);
    }

    @Test
    void everythingThatAPersonCanDo_isDeclared() {
        TelemetrySchema schema = TelemetrySchema.load();

        assertThat(PageActions.listed())
                .allSatisfy(name -> assertThat(schema.objectionsToSpan("INTERNAL", name, Map.of()))
                        .isEmpty());
    }

    /** In one sentence, and then what to notice. */
    @Test
    void everyContract_saysWhatItIsAbout() {
        assertThat(Actions.all().stream().map(Contract::of)).allSatisfy(contract -> {
            List<String> said = contract.said();
            assertThat(said).as(contract.name()).contains("").hasSizeGreaterThan(2);
            assertThat(said.getFirst()).endsWith(".");
        });
    }

    @Test
    void siblings_countInWhateverOrderTheyStand() {
        Contract contract = new Contract("a", List.of(), "a\n  b\n    c\n  d\n");

        assertThat(contract.allows("a\n  d\n  b\n    c\n")).isTrue();
        assertThat(contract.allows("a\n  d\n    c\n  b\n")).isFalse();
        assertThat(contract.allows("a\n  b\n    c\n  d\n  d\n")).isFalse();
    }
}
