package dev.cruddur.localstack.cli;

import dev.cruddur.localstack.TelemetryEnvironment;
import dev.cruddur.localstack.honeycomb.Account;
import dev.cruddur.localstack.honeycomb.HoneycombApi;
import dev.cruddur.localstack.honeycomb.HoneycombRefusal;
import dev.cruddur.localstack.honeycomb.HoneycombSilence;
import java.net.URI;
import java.util.Map;

/** Asks Honeycomb whose the key is, and says in one line what came of it; the key itself is never shown. */
record HoneycombCheck(HoneycombApi api) {
    static final String KEY = "HONEYCOMB_API_KEY";

    private static final String NEW_KEY =
            "copy it anew (in Honeycomb: Environment settings, API keys), or unset " + KEY;

    static HoneycombCheck of(Map<String, String> environment) {
        var endpoint = new TelemetryEnvironment(environment, "").endpoint();
        return new HoneycombCheck(new HoneycombApi(
                URI.create(endpoint), environment.getOrDefault(KEY, "").strip()));
    }

    /** {@code MISSING} when the key is of no use. */
    Finding finding() throws InterruptedException {
        try {
            return judge(Account.of(api));
        } catch (HoneycombRefusal e) {
            return e.status() == 401
                    ? Finding.missing("Honeycomb does not know the key in " + KEY + ": " + NEW_KEY
                            + ". Traces stay here meanwhile.")
                    : Finding.warn("Honeycomb could not be asked about the key: " + e.getMessage());
        } catch (HoneycombSilence e) {
            return Finding.warn(e.getMessage() + " Traces are in the page meanwhile.");
        }
    }

    private static Finding judge(Account account) {
        var whose = "the key is of team %s, environment %s (%s)"
                .formatted(
                        account.team(),
                        account.environment().isEmpty() ? "Classic" : account.environment(),
                        account.region());
        if (!account.may("events")) {
            return Finding.missing("Honeycomb: " + whose + ", and may not send events: " + NEW_KEY + ".");
        }
        return Finding.ok("Honeycomb: " + whose + "; it may do: " + String.join(", ", account.permissions()) + ".");
    }
}
