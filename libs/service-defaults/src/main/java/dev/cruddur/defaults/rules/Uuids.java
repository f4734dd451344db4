package dev.cruddur.defaults.rules;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** UUIDs as they are written. */
public final class Uuids {

    private static final Pattern FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Uuids() {}

    /**
     * The UUID of that text; empty for a text of another form than RFC 9562, section 4, gives them.
     *
     * <p>{@link UUID#fromString} alone takes groups that are shorter, and makes another UUID of them than was written.
     */
    public static Optional<UUID> parse(@Nullable String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
