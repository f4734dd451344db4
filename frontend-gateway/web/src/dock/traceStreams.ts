import { followEvents } from '../gateway/followEvents';
import { type Log, readLogs } from './logs';
import { type OtlpLogs, type OtlpTraces } from './otlp';
import { type Span, readSpans } from './span';

export interface TraceState {
  readonly spans: readonly Span[];
  readonly logs: readonly Log[];
  /** The viewer cannot be asked now. */
  readonly unavailable: boolean;
}

/** An open stream holds one of the few connections that a browser allows, so a trace that has gone quiet gives it back. */
const QUIET_MS = 10_000;
/** The dock shows the latest fifty actions; a few more for traces opened by their id. */
const KEPT = 60;
/** A trace of more spans than these comes in several pieces, right after one another: it is drawn once for all of them. */
const LONG = 1_000;
const PIECES_APART_MS = 40;
const LONGEST_WAIT_MS = 300;
const NOTHING: TraceState = { spans: [], logs: [], unavailable: false };

const states = new Map<string, TraceState>();
const watchers = new Map<string, Set<() => void>>();
const streams = new Map<string, () => void>();
/** Long traces of whose news the watchers are about to hear: since when, and what will tell them. */
const pending = new Map<string, { since: number; timer: ReturnType<typeof setTimeout> }>();

export const traceState = (traceId: string): TraceState => states.get(traceId) ?? NOTHING;

/** Follows a trace for as long as somebody looks at it and it still changes. */
export function watchTrace(traceId: string, onChange: () => void): () => void {
  const watching = watchers.get(traceId) ?? new Set();
  watchers.set(traceId, watching.add(onChange));
  if (!streams.has(traceId)) streams.set(traceId, openStream(traceId));
  return () => {
    watching.delete(onChange);
    if (watching.size > 0) return;
    watchers.delete(traceId);
    streams.get(traceId)?.();
    streams.delete(traceId);
  };
}

function openStream(traceId: string): () => void {
  let quiet: ReturnType<typeof setTimeout>;
  const noteArrival = () => {
    clearTimeout(quiet);
    quiet = setTimeout(stop, QUIET_MS);
  };
  const listeners = {
    spans: (arrived: OtlpTraces) => {
      noteArrival();
      merge(traceId, readSpans(arrived));
    },
    logs: (arrived: OtlpLogs) => {
      noteArrival();
      merge(traceId, [], readLogs(arrived));
    },
  };
  const onAvailable = (isAvailable: boolean) => {
    // What the viewer could not send is no sign of quiet.
    if (!isAvailable) clearTimeout(quiet);
    const state = traceState(traceId);
    if (state.unavailable === isAvailable) change(traceId, { ...state, unavailable: !isAvailable });
  };
  const stop = followEvents(`/api/traces/${traceId}/stream`, listeners, onAvailable);
  return () => {
    clearTimeout(quiet);
    stop();
  };
}

/** Adds what has arrived, by the stream or out of a file. */
export function merge(traceId: string, spans: readonly Span[], logs: readonly Log[] = []): void {
  const state = traceState(traceId);
  change(traceId, {
    spans: distinct([...state.spans, ...spans], ({ spanId }) => spanId),
    // A stream that is opened anew tells everything again.
    logs: distinct([...state.logs, ...logs], ({ spanId, nanos, body }) => `${spanId} ${nanos} ${body}`),
    unavailable: false,
  });
}

const distinct = <T>(all: readonly T[], keyOf: (each: T) => string): T[] => [
  ...new Map(all.map((each) => [keyOf(each), each])).values(),
];

function change(traceId: string, state: TraceState): void {
  states.delete(traceId);
  states.set(traceId, state);
  const oldest = states.keys().next().value;
  if (states.size > KEPT && oldest !== undefined) states.delete(oldest);
  if (state.spans.length <= LONG) tell(traceId);
  else tellSoon(traceId);
}

function tellSoon(traceId: string): void {
  const since = pending.get(traceId)?.since ?? Date.now();
  clearTimeout(pending.get(traceId)?.timer);
  const wait = Math.max(0, Math.min(PIECES_APART_MS, since + LONGEST_WAIT_MS - Date.now()));
  const timer = setTimeout(() => {
    pending.delete(traceId);
    tell(traceId);
  }, wait);
  pending.set(traceId, { since, timer });
}

const tell = (traceId: string) => watchers.get(traceId)?.forEach((notify) => notify());
