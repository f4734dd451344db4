package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Profile;
import dev.cruddur.backend.domain.ProfileStore;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the table {@code person} says of people. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProfileRepository extends ProfileStore, GenericRepository<PersonRow, UUID> {

    @Override
    @Query("SELECT uuid, handle, display_name, avatar_url, bio, banner FROM person"
            + " WHERE lower(handle) = lower(:handle)")
    Optional<Profile> find(String handle);

    @Override
    @Query("SELECT uuid, handle, display_name, avatar_url, bio, banner FROM person WHERE uuid = :person")
    Profile of(UUID person);

    @Override
    @Query("UPDATE person SET display_name = :displayName, bio = :bio, banner = coalesce(:banner, banner)"
            + " WHERE uuid = :person")
    void update(UUID person, String displayName, String bio, @Nullable String banner);
}
