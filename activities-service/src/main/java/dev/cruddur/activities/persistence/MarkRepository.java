package dev.cruddur.activities.persistence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MarkRepository extends GenericRepository<MarkRow, UUID> {

    /** Which of some cruds that person has liked and reposted. An array is one parameter, for any number of cruds. */
    @Query("""
            SELECT activity_uuid, 'like' AS kind FROM activity_like
            WHERE activity_uuid = ANY (CAST(:activities AS uuid[])) AND user_uuid = :person
            UNION ALL
            SELECT activity_uuid, 'repost' AS kind FROM activity_repost
            WHERE activity_uuid = ANY (CAST(:activities AS uuid[])) AND user_uuid = :person""")
    List<MarkRow> of(UUID person, @TypeDef(type = DataType.STRING_ARRAY) String[] activities);
}
