package dev.cruddur.backend.domain;

/** Somebody who keeps every rule, on the way into the database. */
public record NewPerson(String handle, String displayName, String email, String passwordHash) {

    /** Without what is nobody's business. */
    @Override
    public String toString() {
        return "NewPerson[handle=" + handle + "]";
    }
}
