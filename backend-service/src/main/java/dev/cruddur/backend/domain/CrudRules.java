package dev.cruddur.backend.domain;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The rules of cruds, which activities-service owns.
 *
 * @param ttls in the order of the menu
 * @param defaultTtl the value of one of them
 */
@Serdeable
public record CrudRules(int messageMaxChars, int replyMaxChars, List<Ttl> ttls, String defaultTtl) {

    /**
     * A time to live that an author may choose.
     *
     * @param value its name in requests, such as {@code 7-days}
     * @param label its name for people
     * @param seconds how long that is
     */
    @Serdeable
    public record Ttl(String value, String label, long seconds) {}
}
