package dev.cruddur.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cruddur.notifications.domain.NewNotification;
import dev.cruddur.notifications.domain.Notifications;
import dev.cruddur.notifications.domain.Selection;
import dev.cruddur.testing.postgres.WithPostgres;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
@Property(name = "cruddur.purge.interval", value = "1h")
class PurgeTest implements WithPostgres {

    @Inject
    Notifications notifications;

    @Inject
    ExpiredNotifications expiredNotifications;

    @Inject
    ExpiredGroups expiredGroups;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void nothingHasExpired() {
        expiredNotifications.remove(100);
        expiredGroups.remove(100);
    }

    @Test
    void whatHasExpired_isRemovedInBatches_andNothingElse() {
        UUID me = UUID.randomUUID();
        IntStream.range(0, 5).forEach(_ -> notifications.add(follow(me, -1)));
        notifications.add(follow(me, 3600));

        assertThat(Stream.generate(() -> expiredNotifications.remove(2)).limit(4))
                .containsExactly(2, 2, 1, 0);

        assertThat(expiredNotifications.isDue()).isFalse();
        assertThat(rows("notification")).isEqualTo(1);
        assertThat(notifications.of(me, new Selection(false, null, 10)))
                .singleElement()
                .satisfies(group -> assertThat(group.count()).isEqualTo(1));
    }

    @Test
    void groupThatNothingIsLeftOf_isRemoved() {
        notifications.add(mention(UUID.randomUUID()));
        assertThat(expiredGroups.isDue()).isTrue();

        assertThat(expiredGroups.remove(2)).isEqualTo(1);

        assertThat(groups("mention")).isZero();
    }

    private int groups(String kind) {
        return rows("notification_group WHERE kind = '" + kind + "'");
    }

    private int rows(String of) {
        return transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet count = statement.executeQuery("SELECT count(*) FROM " + of)) {
                count.next();
                return count.getInt(1);
            }
        });
    }

    private static NewNotification follow(UUID recipient, int seconds) {
        return new NewNotification(
                UUID.randomUUID(),
                recipient,
                UUID.randomUUID(),
                "follow",
                null,
                null,
                null,
                null,
                Instant.now().plusSeconds(seconds));
    }

    private static NewNotification mention(UUID recipient) {
        return new NewNotification(
                UUID.randomUUID(),
                recipient,
                UUID.randomUUID(),
                "mention",
                UUID.randomUUID(),
                null,
                null,
                null,
                Instant.now().minusSeconds(1));
    }
}
