package dev.cruddur.localstack.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedTest {

    private static final List<String> LOG = """
            2026-11-24 05:46:25.147 UTC [12] LOG:  checkpoint complete
            2026-11-24 05:46:26.147 UTC [34] LOG:  duration: 0.055 ms  plan:
            \tQuery Text: SELECT count(*)
            \t  FROM activity WHERE uuid = $1
            \tAggregate  (cost=8.44..8.45 rows=1 width=8) (actual time=0.010..0.011 rows=1.00 loops=1)
            \t  Buffers: shared hit=4
            \t  ->  Index Only Scan using activity_pkey on activity  (cost=0.42..8.44 rows=1 width=0)
            \t        Index Cond: (uuid = $1)
            2026-11-24 05:46:27.147 UTC [56] LOG:  duration: 0.005 ms  plan:
            \tQuery Text: SELECT 1 FROM person
            \tSeq Scan on person  (cost=0.00..1.12 rows=12 width=4)
            2026-11-24 05:46:28.147 UTC [56] LOG:  duration: 0.005 ms  plan:
            \tQuery Text: cut short""".lines().toList();

    @Test
    void statements_areReadWithTheirPlans_inTheOrderOfTheLog() {
        assertThat(Explained.in(LOG)).hasSize(2).first().satisfies(first -> {
            assertThat(first.process()).isEqualTo(34);
            assertThat(first.sql()).isEqualTo("SELECT count(*) FROM activity WHERE uuid = $1");
            assertThat(first.plan()).hasSize(4).first().asString().startsWith("Aggregate");
        });
    }

    @Test
    void plan_saysWhatServedIt() {
        assertThat(Explained.in(LOG))
                .extracting(Explained::indexes)
                .extracting(List::copyOf)
                .containsExactly(List.of("activity_pkey"), List.of());
        assertThat(Explained.in(LOG).getLast().wholeTables()).containsExactly("person");
    }
}
