package dev.cruddur.defaults.identity;

/** What a token's bearer may be. */
public final class Roles {

    /** A signed-in person, by way of the gateway. */
    public static final String USER = "user";

    /** Another service, on its own account: a delivery that no request waits for. */
    public static final String SERVICE = "service";

    private Roles() {}
}
