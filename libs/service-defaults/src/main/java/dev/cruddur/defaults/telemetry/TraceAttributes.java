package dev.cruddur.defaults.telemetry;

import io.opentelemetry.api.common.AttributeKey;
import java.util.List;

/** The vocabulary: every attribute of ours that a span may carry. */
public final class TraceAttributes {

    /** The person's uuid, of the semantic conventions; absent while nobody is signed in. */
    public static final AttributeKey<String> USER_ID = AttributeKey.stringKey("user.id");

    /** The browser's visit, of the semantic conventions: made up by the gateway, nothing that opens a session. */
    public static final AttributeKey<String> SESSION_ID = AttributeKey.stringKey("session.id");

    /** What an outbox delivery is about, such as {@code reply}. */
    public static final AttributeKey<String> OUTBOX_TOPIC = AttributeKey.stringKey("cruddur.outbox.topic");

    /** Which attempt at a delivery this is, from 1. */
    public static final AttributeKey<Long> OUTBOX_ATTEMPT = AttributeKey.longKey("cruddur.outbox.attempt");

    /**
     * How many items a list answered with: cruds, messages, people, notifications; which list it was, the route tells.
     */
    public static final AttributeKey<Long> FEED_ITEMS = AttributeKey.longKey("cruddur.feed.items");

    /** The time to live that the author chose, such as {@code 7-days}. */
    public static final AttributeKey<String> CRUD_TTL = AttributeKey.stringKey("cruddur.crud.ttl");

    /** Which parts of an answer were left out because the service that knows them did not answer. */
    public static final AttributeKey<List<String>> DEGRADED = AttributeKey.stringArrayKey("cruddur.degraded");

    /** What a purge removes, such as {@code cruds}. */
    public static final AttributeKey<String> PURGE = AttributeKey.stringKey("cruddur.purge");

    /** How many rows a purge removed. */
    public static final AttributeKey<Long> PURGED = AttributeKey.longKey("cruddur.purged");

    private TraceAttributes() {}
}
