package dev.cruddur.backend.domain;

import dev.cruddur.defaults.rules.SearchTerm;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks for one term everywhere at once. */
@Singleton
public final class Search {

    private final PeopleSearch people;
    private final Discovery discovery;
    private final Authors authors;
    private final Executor executor;

    Search(
            PeopleSearch people,
            Discovery discovery,
            Authors authors,
            @Named(TaskExecutors.BLOCKING) Executor executor) {
        this.people = people;
        this.discovery = discovery;
        this.authors = authors;
        this.executor = executor;
    }

    /** The first few of each kind. People are ours: they are found whoever else does not answer. */
    public Findings everywhere(SearchTerm term, int limit) {
        CompletableFuture<Optional<List<TrendingTag>>> tags = aside(() -> discovery.tagsIfAvailable(term, limit));
        CompletableFuture<Optional<CrudPage>> cruds = aside(() -> discovery.searchIfAvailable(term, limit));
        List<Person> found = people(term, 0, limit);
        return new Findings(
                found,
                tags.join().orElse(List.of()),
                cruds.join().map(page -> authors.of(page.activities())).orElse(List.of()),
                leftOut(tags.join(), cruds.join()));
    }

    private static List<String> leftOut(Optional<?> tags, Optional<?> cruds) {
        return Stream.of(tags.isEmpty() ? "tags" : null, cruds.isEmpty() ? "cruds" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /** People by what they are called, the likeliest first; an {@code @} before it means nothing, and a tag nobody. */
    public List<Person> people(SearchTerm term, int offset, int limit) {
        String name = term.words().replaceFirst("^@", "").strip();
        return name.isEmpty() || name.startsWith("#") ? List.of() : people.called(name, offset, limit);
    }

    /** Tags by how they begin, the most used first. */
    public List<TrendingTag> tags(SearchTerm term, int offset, int limit) {
        return discovery.tags(term, offset, limit);
    }

    private <T> CompletableFuture<T> aside(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, executor);
    }
}
