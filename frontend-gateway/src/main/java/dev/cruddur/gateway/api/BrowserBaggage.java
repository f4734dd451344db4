package dev.cruddur.gateway.api;

import dev.cruddur.defaults.telemetry.InboundBaggage;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * What the public door believes of a stranger's baggage: which session of the page it is, if that looks like one. Who
 * the person is the gateway knows by itself, and adds it: see {@link VisitorFilter}.
 */
@Singleton
final class BrowserBaggage implements InboundBaggage {

    private static final String SESSION_ID = "session.id";

    /** A random UUID, as the page makes it up: nothing that could be read as anything else. */
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public boolean admits(String key, String value) {
        return key.equals(SESSION_ID) && MADE_UP.matcher(value).matches();
    }
}
