import { type Context, propagation } from '@opentelemetry/api';
import { type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { randomUuid } from '../app/randomUuid';
import { served } from '../gateway/served';

const SESSION_ID = 'session.id';
const USER_ID = 'user.id';

/** For a page that no gateway has served. */
const madeUpHere = randomUuid();

let userId: string | undefined;

/** Who has signed in, by uuid; undefined when somebody has signed out. */
export function visitorIs(uuid: string | undefined): void {
  userId = uuid;
}

/** This visit, which the gateway knows from before there was a page: of no use to anybody but who reads traces. */
export const sessionId = (): string => served('cruddur-visit') ?? madeUpHere;

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
