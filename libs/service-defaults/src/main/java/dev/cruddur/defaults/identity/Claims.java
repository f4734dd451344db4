package dev.cruddur.defaults.identity;

/** The names of a token's claims, beyond the registered ones. */
public final class Claims {

    /** The person's handle. */
    public static final String HANDLE = "handle";

    /** The session's uuid (OpenID Connect Session Management's name for it). */
    public static final String SESSION = "sid";

    /** What the bearer may be, a list. */
    public static final String ROLES = "roles";

    private Claims() {}
}
