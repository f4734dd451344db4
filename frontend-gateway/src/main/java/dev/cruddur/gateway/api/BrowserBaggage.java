package dev.cruddur.gateway.api;

import dev.cruddur.defaults.telemetry.InboundBaggage;
import jakarta.inject.Singleton;

/**
 * What the public door believes of a stranger's baggage: which visit it is, if that looks like one. Who the person is
 * the gateway knows by itself, and adds it: see {@link VisitorFilter}.
 */
@Singleton
final class BrowserBaggage implements InboundBaggage {

    private static final String SESSION_ID = "session.id";

    @Override
    public boolean admits(String key, String value) {
        return key.equals(SESSION_ID) && VisitCookie.isVisit(value);
    }
}
