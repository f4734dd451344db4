package dev.cruddur.backend.client;

import dev.cruddur.backend.domain.Crud;
import dev.cruddur.backend.domain.CrudPage;
import dev.cruddur.backend.domain.CrudRules;
import dev.cruddur.backend.domain.CrudTree;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The routes of activities-service that this service calls. */
@Client(id = "activities-service", path = "/activities")
interface ActivitiesClient {

    @Get("/home{?before,limit}")
    CrudPage home(@Nullable @QueryValue UUID before, @QueryValue int limit);

    @Get("/{uuid}")
    Optional<CrudTree> find(UUID uuid);

    @Get("{?uuid*}")
    List<Crud> findAll(@QueryValue List<UUID> uuid);

    @Post
    Crud post(@Nullable @Header("Idempotency-Key") String key, @Body NewCrud crud);

    @Post("/{uuid}/reply")
    Optional<Crud> reply(UUID uuid, @Nullable @Header("Idempotency-Key") String key, @Body NewReply reply);

    @Get("/rules")
    CrudRules rules();
}
