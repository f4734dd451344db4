package dev.cruddur.activities;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;

/** The service over real HTTP and a real database, with a stand-in for notifications-service behind it. */
@MicronautTest(transactional = false)
public abstract class ActivitiesTest implements WithPostgres {

    protected final NotificationsStandIn notifications = new NotificationsStandIn();

    @Inject
    EmbeddedServer server;

    @Inject
    ServiceTokens tokens;

    @Inject
    JsonMapper json;

    @Inject
    TransactionOperations<Connection> transactions;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(WithPostgres.newDatabase());
        properties.put("micronaut.http.services.notifications-service.url", notifications.url());
        properties.put("cruddur.outbox.poll", "100ms");
        return properties;
    }

    @AfterAll
    void stopStandIn() {
        notifications.close();
    }

    protected static Identity somebody() {
        return new Identity(UUID.randomUUID(), "somebody", UUID.randomUUID());
    }

    protected TracedCall get(String path) {
        return TracedCall.get(uri(path));
    }

    protected TracedCall post(Identity author, String path, String body) {
        return TracedCall.post(uri(path), body).bearer(tokens.forUser(author));
    }

    protected TracedCall get(Identity viewer, String path) {
        return get(path).bearer(tokens.forUser(viewer));
    }

    protected TracedCall put(Identity by, String path) {
        return TracedCall.put(uri(path)).bearer(tokens.forUser(by));
    }

    protected TracedCall delete(Identity by, String path) {
        return TracedCall.delete(uri(path)).bearer(tokens.forUser(by));
    }

    protected URI uri(String path) {
        return server.getURI().resolve(path);
    }

    protected JsonNode read(HttpResponse<String> response) {
        try {
            return json.readValue(response.body(), JsonNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replies to it and returns the reply's uuid. */
    protected String replied(Identity author, String to) {
        return read(post(author, "/activities/" + to + "/reply", "{\"message\":\"an answer\"}")
                        .send())
                .get("uuid")
                .getStringValue();
    }

    /** Lets it expire, with nothing under it. */
    protected void expire(String uuid) {
        transactions.executeWrite(status -> {
            try (PreparedStatement update = status.getConnection().prepareStatement("""
                    WITH crud AS (
                        UPDATE activity SET expires_at = now() - interval '1 second' WHERE uuid = ?
                        RETURNING uuid, expires_at)
                    UPDATE activity_tag SET expires_at = crud.expires_at FROM crud WHERE activity_uuid = crud.uuid""")) {
                update.setObject(1, UUID.fromString(uuid));
                return update.executeUpdate();
            }
        });
    }

    protected String posted(Identity author, String message, String ttl) {
        String body = "{\"message\":\"" + message + "\",\"ttl\":\"" + ttl + "\"}";
        return read(post(author, "/activities", body).send()).get("uuid").getStringValue();
    }
}
