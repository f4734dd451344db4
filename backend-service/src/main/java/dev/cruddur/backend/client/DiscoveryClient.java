package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.AuthorPage;
import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.TrendingTag;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of activities-service by which cruds are found. */
@Client(id = "activities-service", path = "/activities")
interface DiscoveryClient {

    @Get("/by/{author}{?before,limit}")
    AuthorPage byAuthor(UUID author, @Nullable @QueryValue UUID before, @QueryValue int limit);

    @Post("/feed")
    CrudPage byPeople(@Body FeedQuery query);

    @Get("/search{?term,before,limit}")
    CrudPage search(@Nullable @QueryValue String term, @Nullable @QueryValue UUID before, @QueryValue int limit);

    @Get("/tags{?term,offset,limit}")
    List<TrendingTag> tags(@QueryValue String term, @QueryValue int offset, @QueryValue int limit);

    @Get("/trending")
    List<TrendingTag> trending();

    @Get("/authors{?limit}")
    List<UUID> newestAuthors(@QueryValue int limit);
}
