package dev.cruddur.activities.domain;

/** Told of every new crud. */
public interface CrudWatchers {

    /** Somebody has posted a crud, and it is kept. */
    void posted(Activity crud);
}
