package dev.cruddur.backend.persistence;

import dev.cruddur.backend.domain.FollowState;
import dev.cruddur.backend.domain.ListedPerson;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The table {@code follow}. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowRepository extends GenericRepository<PersonRow, UUID> {

    String LISTED = """
            SELECT follow.uuid AS follow_uuid, person.uuid, person.handle, person.display_name, person.avatar_url,
                person.bio,
                EXISTS (SELECT FROM follow AS own
                    WHERE own.follower_uuid = :viewer AND own.followed_uuid = person.uuid) AS current_user_follows
            FROM follow JOIN person ON person.uuid =""";

    /**
     * Lets whoever follows several people at once wait for themselves until the transaction ends, so that they are
     * counted truly. Not by a lock of their row: two who follow each other would wait for each other.
     */
    @Query("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(CAST(:follower AS text), 0))")
    int lock(UUID follower);

    /** 1 when it is new; 0 when it was there already, or there are too many. */
    @Query("""
            INSERT INTO follow (follower_uuid, followed_uuid)
            SELECT :follower, :followed
            WHERE (SELECT count(*) FROM follow WHERE follower_uuid = :follower) < :most
            ON CONFLICT DO NOTHING""")
    int add(UUID follower, UUID followed, int most);

    @Query("DELETE FROM follow WHERE follower_uuid = :follower AND followed_uuid = :followed")
    int remove(UUID follower, UUID followed);

    @Query("""
            SELECT (SELECT count(*) FROM follow WHERE followed_uuid = :person) AS followers_count,
                (SELECT count(*) FROM follow WHERE follower_uuid = :person) AS following_count,
                EXISTS (SELECT FROM follow
                    WHERE follower_uuid = :viewer AND followed_uuid = :person) AS current_user_follows""")
    FollowState state(UUID person, UUID viewer);

    @Query("SELECT followed_uuid FROM follow WHERE follower_uuid = :person")
    List<UUID> followedBy(UUID person);

    @Query(LISTED + """
             follow.follower_uuid
            WHERE follow.followed_uuid = :person AND follow.uuid < :before
            ORDER BY follow.uuid DESC LIMIT :limit""")
    List<ListedPerson> followers(UUID person, UUID viewer, UUID before, int limit);

    @Query(LISTED + """
             follow.followed_uuid
            WHERE follow.follower_uuid = :person AND follow.uuid < :before
            ORDER BY follow.uuid DESC LIMIT :limit""")
    List<ListedPerson> following(UUID person, UUID viewer, UUID before, int limit);
}
