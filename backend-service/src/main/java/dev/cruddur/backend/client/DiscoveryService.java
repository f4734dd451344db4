package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.AuthorPage;
import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.Discovery;
import dev.cruddur.backend.domain.TrendingTag;
import dev.cruddur.defaults.rules.SearchTerm;
import io.micronaut.http.client.exceptions.HttpClientException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** activities-service, asked to find things. Its refusals go to the caller as they are. */
@Singleton
public final class DiscoveryService implements Discovery {

    private static final Logger LOG = LoggerFactory.getLogger(DiscoveryService.class);

    private final DiscoveryClient client;

    DiscoveryService(DiscoveryClient client) {
        this.client = client;
    }

    @Override
    public AuthorPage byAuthor(UUID author, @Nullable UUID before, int limit) {
        return client.byAuthor(author, before, limit);
    }

    @Override
    public CrudPage byPeople(Collection<UUID> people, @Nullable UUID before, int limit) {
        return client.byPeople(new FeedQuery(List.copyOf(people), before, limit));
    }

    @Override
    public CrudPage search(@Nullable String term, @Nullable UUID before, int limit) {
        return client.search(term, before, limit);
    }

    @Override
    public Optional<CrudPage> searchIfAvailable(SearchTerm term, int limit) {
        return ifAvailable("cruds", () -> client.search(term.words(), null, limit));
    }

    @Override
    public List<TrendingTag> tags(SearchTerm term, int offset, int limit) {
        return client.tags(term.words(), offset, limit);
    }

    @Override
    public Optional<List<TrendingTag>> tagsIfAvailable(SearchTerm term, int limit) {
        return ifAvailable("tags", () -> tags(term, 0, limit));
    }

    private static <T> Optional<T> ifAvailable(String what, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (HttpClientException e) {
            // Not its message, which may be the other's whole answer: the call's span has that.
            LOG.warn("Finding no {}: {}", what, e.getClass().getSimpleName());
            return Optional.empty();
        }
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
