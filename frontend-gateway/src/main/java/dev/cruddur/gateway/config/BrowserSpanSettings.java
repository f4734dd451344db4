package dev.cruddur.gateway.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import jakarta.validation.constraints.Positive;

/**
 * How much anybody may send as a browser's spans: nobody signs in for it, and whoever runs this pays for what goes on.
 * Everything is counted in records: spans, with their events and links, each of which a backend may bill.
 *
 * @param mostPerRequest what one request may carry
 * @param clientBurst what one client's address may send at once
 * @param clientPerSecond what it may send in the long run
 * @param totalBurst what all together may send at once
 * @param totalPerSecond what all together may send in the long run
 */
@ConfigurationProperties("cruddur.browser-spans")
public record BrowserSpanSettings(
        @Positive int mostPerRequest,
        @Positive int clientBurst,
        @Positive int clientPerSecond,
        @Positive int totalBurst,
        @Positive int totalPerSecond) {

    public BrowserSpanSettings {
        if (Math.min(clientBurst, totalBurst) < mostPerRequest) {
            throw new IllegalArgumentException("cruddur.browser-spans: a burst is smaller than most-per-request;"
                    + " such a request would be told to come again for ever.");
        }
    }
}
