import { type Context, propagation } from '@opentelemetry/api';
import { type SpanProcessor } from '@opentelemetry/sdk-trace-base';

const SESSION_ID = 'session.id';
const USER_ID = 'user.id';
const STORED_AS = 'cruddur.session-id';

let userId: string | undefined;

/** Who has signed in, by uuid; undefined when somebody has signed out. */
export function visitorIs(uuid: string | undefined): void {
  userId = uuid;
}

/** This tab's visit: made up here, of no use to anybody but who reads traces. It has nothing to do with the cookie. */
export function sessionId(): string {
  const known = sessionStorage.getItem(STORED_AS);
  if (known !== null) return known;
  const fresh = crypto.randomUUID();
  sessionStorage.setItem(STORED_AS, fresh);
  return fresh;
}

/** What the servers' spans are told. Who it is they know better than the page, so that is not said. */
export const withVisitor = (context: Context): Context =>
  propagation.setBaggage(context, propagation.createBaggage({ [SESSION_ID]: { value: sessionId() } }));

/** Puts the session and the person on every span of the page. */
export const visitorOnSpans: SpanProcessor = {
  onStart(span) {
    span.setAttribute(SESSION_ID, sessionId());
    if (userId !== undefined) span.setAttribute(USER_ID, userId);
  },
  onEnd: () => undefined,
  forceFlush: () => Promise.resolve(),
  shutdown: () => Promise.resolve(),
};
