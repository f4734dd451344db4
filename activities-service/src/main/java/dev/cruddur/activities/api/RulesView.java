package dev.cruddur.activities.api;

import dev.cruddur.activities.domain.MessageRule;
import dev.cruddur.activities.domain.Ttl;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.List;

/**
 * The limits, for whoever shows them to a person: they are written here alone.
 *
 * @param ttls in the order of a menu
 */
@Serdeable
record RulesView(int messageMaxChars, int replyMaxChars, List<TtlView> ttls, String defaultTtl) {

    static RulesView current() {
        return new RulesView(
                MessageRule.CRUD.maxChars(),
                MessageRule.REPLY.maxChars(),
                Arrays.stream(Ttl.values()).map(TtlView::of).toList(),
                Ttl.DEFAULT.value());
    }

    /** One entry of the menu. */
    @Serdeable
    record TtlView(String value, String label, long seconds) {

        static TtlView of(Ttl ttl) {
            return new TtlView(ttl.value(), ttl.label(), ttl.duration().toSeconds());
        }
    }
}
