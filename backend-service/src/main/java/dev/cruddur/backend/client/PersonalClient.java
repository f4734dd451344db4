package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.CrudPage;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of activities-service by which somebody's replies and likes are found. */
@Client(id = "activities-service", path = "/activities/by")
interface PersonalClient {

    @Get("/{author}/replies{?before,limit}")
    CrudPage replies(UUID author, @Nullable @QueryValue UUID before, @QueryValue int limit);

    @Get("/{author}/likes{?before,limit}")
    CrudPage likes(UUID author, @Nullable @QueryValue UUID before, @QueryValue int limit);
}
