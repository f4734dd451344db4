package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.Avatar;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The table {@code avatar}, and what {@code person} knows of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AvatarRepository extends GenericRepository<PersonRow, UUID> {

    /** Keeps a picture in place of the one before; the row stays locked until the transaction ends. */
    @Query("""
            INSERT INTO avatar (person_uuid, uuid, content_type, image)
            VALUES (:person, :uuid, :contentType, :image)
            ON CONFLICT (person_uuid)
            DO UPDATE SET uuid = excluded.uuid, content_type = excluded.content_type, image = excluded.image""")
    void put(UUID person, UUID uuid, String contentType, byte[] image);

    @Query("DELETE FROM avatar WHERE person_uuid = :person")
    void remove(UUID person);

    @Query("UPDATE person SET avatar_uuid = (SELECT uuid FROM avatar WHERE person_uuid = :person) WHERE uuid = :person")
    void pointAtIt(UUID person);

    @Query("SELECT content_type, image FROM avatar WHERE uuid = :uuid")
    Optional<Avatar> find(UUID uuid);
}
