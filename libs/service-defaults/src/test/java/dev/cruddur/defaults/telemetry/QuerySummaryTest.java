package dev.cruddur.defaults.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuerySummaryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT uuid FROM activity WHERE expires_at > now() | SELECT activity
            select * from songs, artists where songs.id = ? | SELECT songs artists
            SELECT * FROM session JOIN person ON person.uuid = session.person_uuid WHERE x = ? | SELECT session person
            SELECT "a"."uuid" FROM "activity" "a" LEFT JOIN "public"."person" p ON TRUE | SELECT activity public.person
            INSERT INTO activity_like (a, b) VALUES (?, ?) ON CONFLICT DO NOTHING | INSERT activity_like
            INSERT INTO likes (a) SELECT uuid FROM activity WHERE uuid = ? | INSERT likes SELECT activity
            INSERT INTO t (a) VALUES (?) ON CONFLICT (a) DO UPDATE SET a = ? | INSERT t
            UPDATE activity SET a = a + ?, b = ? WHERE uuid = ? RETURNING a, b | UPDATE activity
            UPDATE a SET x = b.x FROM b WHERE a.id = b.id | UPDATE a b
            DELETE FROM likes USING (SELECT uuid FROM activity FOR KEY SHARE) AS crud WHERE ? | DELETE likes SELECT activity
            DELETE FROM a WHERE id IN (SELECT id FROM b ORDER BY x, y DESC LIMIT ? FOR UPDATE SKIP LOCKED) | DELETE a SELECT b
            SELECT EXISTS (SELECT FROM activity LIMIT ?) | SELECT SELECT activity
            SELECT a FROM x UNION ALL SELECT b FROM y | SELECT x SELECT y
            SELECT order_date FROM (SELECT * FROM orders o JOIN customers c ON o.id = c.id) | SELECT SELECT orders customers
            MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DO NOTHING | MERGE a b
            """)
    void operationsAndTargets_areNamedInTheirOrder(String statement, String summary) {
        assertThat(QuerySummary.of(statement)).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            SELECT ? FROM pg_advisory_xact_lock(hashtextextended(?, ?)) | SELECT
            SELECT t FROM unnest(CAST(? AS text[])) AS t, activity | SELECT activity
            SELECT a FROM b CROSS JOIN LATERAL (SELECT FROM c) AS d JOIN LATERAL f(?) ON TRUE | SELECT b SELECT c
            SELECT extract(epoch FROM created_at), trim(both FROM x) FROM activity | SELECT activity
            SELECT a IS DISTINCT FROM b FROM activity | SELECT activity
            WITH added AS (INSERT INTO a (x) VALUES (?) RETURNING x) SELECT x FROM added JOIN b ON TRUE | INSERT a SELECT b
            WITH a AS (SELECT FROM x), b AS (SELECT FROM y) SELECT FROM a, b, z | SELECT x SELECT y SELECT z
            SELECT 'from here' FROM a -- from there | SELECT a
            """)
    void whatOnlyLooksLikeATarget_isNone(String statement, String summary) {
        assertThat(QuerySummary.of(statement)).isEqualTo(summary);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            COMMIT
            SET TIME ZONE ?
            )) FROM , (
            """)
    void whatIsNoQuery_hasNone(String statement) {
        assertThat(QuerySummary.of(statement)).isEmpty();
    }

    @Test
    void longSummary_endsWithAWholeWord() {
        String[] tables = new String[100];
        Arrays.setAll(tables, i -> "table_" + i);

        String summary = QuerySummary.of("SELECT * FROM " + String.join(", ", tables));

        assertThat(summary).hasSizeBetween(240, 255).startsWith("SELECT table_0 table_1 ");
        assertThat(tables).contains(summary.substring(summary.lastIndexOf(' ') + 1));
    }
}
