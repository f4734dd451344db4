package dev.cruddur.defaults.telemetry;

import java.util.regex.Pattern;

/**
 * A query without the values of its parameters: what somebody searches for is nobody's business, and a secret that got
 * into an address ends here. {@code REDACTED} is the word of the semantic conventions for it (URL attributes).
 */
final class RedactedQuery {

    private static final String REDACTED = "=REDACTED";
    private static final Pattern USER_INFO = Pattern.compile("^([A-Za-z]+://)[^/?#]*@");

    private RedactedQuery() {}

    static String of(String query) {
        StringBuilder redacted = new StringBuilder(query.length());
        for (String parameter : query.split("&", -1)) {
            int equals = parameter.indexOf('=');
            redacted.append(redacted.isEmpty() ? "" : "&");
            // Without a name, the whole of it is a value.
            redacted.append(equals > 0 ? parameter.substring(0, equals) + REDACTED : "REDACTED");
        }
        return redacted.toString();
    }

    /** Whether there is something in the address that {@link #inAddress} takes out. */
    static boolean concerns(String address) {
        return address.indexOf('?') >= 0 || address.indexOf('@') >= 0;
    }

    /** The address with its query redacted, and its user and password. */
    static String inAddress(String address) {
        int mark = address.indexOf('?');
        String known = mark < 0 ? address : address.substring(0, mark);
        String plain = USER_INFO.matcher(known).replaceFirst("$1REDACTED:REDACTED@");
        return mark < 0 ? plain : plain + "?" + of(address.substring(mark + 1));
    }
}
