package dev.cruddur.activities.persistence;

import dev.cruddur.activities.domain.Activity;
import dev.cruddur.activities.domain.Removals;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class StoredRemovals implements Removals {

    private final RemovalRepository rows;

    StoredRemovals(RemovalRepository rows) {
        this.rows = rows;
    }

    @Override
    @Transactional
    public boolean remove(Activity crud) {
        rows.lockThread(crud.threadUuid());
        boolean wasThere = rows.delete(crud.uuid()) == 1;
        UUID answered = crud.replyToActivityUuid();
        if (wasThere && answered != null) {
            rows.countReplyOff(answered);
        }
        return wasThere;
    }
}
