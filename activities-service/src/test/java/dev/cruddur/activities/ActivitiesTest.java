package dev.cruddur.activities;

import dev.cruddur.defaults.identity.Identity;
import dev.cruddur.defaults.identity.ServiceTokens;
import dev.cruddur.testing.postgres.WithPostgres;
import dev.cruddur.testing.spans.TracedCall;
import io.micronaut.json.JsonMapper;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
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

    protected String posted(Identity author, String message, String ttl) {
        String body = "{\"message\":\"" + message + "\",\"ttl\":\"" + ttl + "\"}";
        return read(post(author, "/activities", body).send()).get("uuid").getStringValue();
    }
}
