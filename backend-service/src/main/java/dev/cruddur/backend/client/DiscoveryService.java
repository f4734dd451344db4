package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.AuthorPage;
import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.Discovery;
import dev.cruddur.backend.domain.TrendingTag;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** activities-service, asked to find things. Its refusals go to the caller as they are. */
@Singleton
public final class DiscoveryService implements Discovery {

    private final DiscoveryClient client;

    DiscoveryService(DiscoveryClient client) {
        this.client = client;
    }

    @Override
    public AuthorPage byAuthor(UUID author, @Nullable UUID before, int limit) {
        return client.byAuthor(author, before, limit);
    }

    @Override
    public CrudPage search(@Nullable String term, @Nullable UUID before, int limit) {
        return client.search(term, before, limit);
    }

    @Override
    public List<TrendingTag> trending() {
        return client.trending();
    }

    @Override
    public List<UUID> newestAuthors(int limit) {
        return client.newestAuthors(limit);
    }
}
