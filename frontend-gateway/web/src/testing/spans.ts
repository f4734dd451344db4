import { type Span } from '../dock/span';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
let last = 0;

export const aSpan = (changes: Partial<Span> = {}): Span => ({
  traceId: TRACE,
  spanId: (++last).toString(16).padStart(16, '0'),
  parentSpanId: undefined,
  name: 'GET /api/activities/home',
  service: 'backend-service',
  kind: 'server',
  ...between(0, 10),
  isError: false,
  attributes: [],
  events: [],
  links: [],
  resource: [],
  scope: '',
  ...changes,
});

/** In milliseconds. */
export const between = (start: number, end: number): Pick<Span, 'startNanos' | 'endNanos'> => ({
  startNanos: BigInt(start) * 1_000_000n,
  endNanos: BigInt(end) * 1_000_000n,
});
