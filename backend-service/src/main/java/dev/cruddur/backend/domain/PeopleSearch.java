package dev.cruddur.backend.domain;

import java.util.List;

/** The way to find people other than by their handle. */
public interface PeopleSearch {

    /**
     * Those who are called so: first whose handle it is, then whose handle or name, or a word of it, begins so, then
     * who is called something like it.
     *
     * @param name of whatever case, and with any characters
     */
    List<Person> called(String name, int offset, int limit);
}
