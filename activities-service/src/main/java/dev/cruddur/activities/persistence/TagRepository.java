package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Set;
import java.util.UUID;

/** The table {@code activity_tag}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TagRepository extends GenericRepository<ActivityRow, UUID> {

    /** Files a crud or reply under its tags, in one statement; without any, in none. */
    default void file(UUID activity, Set<String> tags) {
        if (!tags.isEmpty()) {
            insert(activity, tags.toArray(String[]::new));
        }
    }

    /** An array is one parameter, so the statement's text is the same for any number of tags. */
    @Query("INSERT INTO activity_tag (activity_uuid, tag, expires_at)"
            + " SELECT uuid, unnest(CAST(:tags AS text[])), expires_at FROM activity WHERE uuid = :activity")
    void insert(UUID activity, @TypeDef(type = DataType.STRING_ARRAY) String[] tags);
}
