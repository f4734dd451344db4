package dev.cruddur.backend.testing;

import java.util.Map;
import java.util.UUID;

/** What people fill in. */
public final class Forms {

    /** The password of everybody who signs up here. */
    public static final String PASSWORD = "correct horse";

    private Forms() {}

    /** A form that keeps every rule, of somebody new. */
    public static Map<String, String> signUp() {
        return signUp(freshHandle());
    }

    /** A form that keeps every rule, but for the handle if that does not. */
    public static Map<String, String> signUp(String handle) {
        return signUp(handle, freshHandle() + "@example.org");
    }

    /** A form with that handle and that address. */
    public static Map<String, String> signUp(String handle, String email) {
        return Map.of("handle", handle, "display_name", "Somebody New", "email", email, "password", PASSWORD);
    }

    /** What somebody signs in with. */
    public static Map<String, String> signIn(String handle, String password) {
        return Map.of("handle", handle, "password", password);
    }

    /** A handle that nobody has. */
    public static String freshHandle() {
        return "h" + UUID.randomUUID().toString().replace("-", "").substring(0, 15);
    }
}
