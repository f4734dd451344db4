package dev.cruddur.activities.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.activities.ActivitiesTest;
import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.testing.spans.CapturedSpans;
import dev.cruddur.testing.spans.TracedCall;
import org.junit.jupiter.api.Test;

/** However long a feed is, it costs the same statements. */
class FeedCostTest extends ActivitiesTest {

    private final Identity viewer = somebody();

    @Test
    void home_ofOneCrud_andOfMany_costsTheSame() {
        for (int i = 0; i < 10; i++) {
            replied(viewer, posted(somebody(), "#a #b for home " + i, "1-hour"));
        }

        assertThat(costOf("/activities/home", "?limit=10"))
                .contains("CLIENT SELECT")
                .isEqualTo(costOf("/activities/home", "?limit=1"));
    }

    @Test
    void search_ofOneCrud_andOfMany_costsTheSame() {
        for (int i = 0; i < 10; i++) {
            posted(somebody(), "costly " + i, "1-hour");
        }

        assertThat(costOf("/activities/search", "?term=costly&limit=10"))
                .contains("CLIENT SELECT")
                .isEqualTo(costOf("/activities/search", "?term=costly&limit=1"));
    }

    /** Everything that the request did, as a tree. */
    private String costOf(String path, String query) {
        TracedCall call = get(viewer, path + query);
        call.send();
        return CapturedSpans.await(
                        call.traceId(),
                        trace -> assertThat(trace.named("GET " + path)).isNotEmpty())
                .tree();
    }
}
