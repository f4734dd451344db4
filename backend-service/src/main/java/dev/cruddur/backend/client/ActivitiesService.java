package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.Activities;
import dev.cruddur.backend.domain.Crud;
import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.CrudRules;
import dev.cruddur.backend.domain.CrudTree;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** activities-service, and what to do when it does not answer. Its refusals go to the caller as they are. */
@Singleton
public final class ActivitiesService implements Activities {

    private static final Logger LOG = LoggerFactory.getLogger(ActivitiesService.class);

    private final ActivitiesClient client;

    ActivitiesService(ActivitiesClient client) {
        this.client = client;
    }

    @Override
    public CrudPage home(@Nullable UUID before, int limit) {
        return client.home(before, limit);
    }

    @Override
    public Optional<CrudTree> find(UUID uuid) {
        return client.find(uuid);
    }

    @Override
    public Optional<List<Crud>> findIfAvailable(Collection<UUID> uuids) {
        try {
            return Optional.of(client.findAll(List.copyOf(uuids)));
        } catch (HttpClientException e) {
            // Not its message, which may be the other's whole answer: the call's span has that.
            LOG.warn("Answering without the cruds: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    @Override
    public Crud post(@Nullable String message, @Nullable String ttl, List<UUID> mentioned, @Nullable String key) {
        return client.post(key, new NewCrud(message, ttl, mentioned));
    }

    @Override
    public Optional<Crud> reply(UUID to, @Nullable String message, List<UUID> mentioned, @Nullable String key) {
        return client.reply(to, key, new NewReply(message, mentioned));
    }

    @Override
    public CrudRules rules() {
        return client.rules();
    }
}
