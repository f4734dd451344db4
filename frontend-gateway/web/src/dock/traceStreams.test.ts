import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource';
import { traceState, watchTrace } from './traceStreams';

const LONG_MS = 60_000;
let last = 0;

const spans = (from: number, count: number) => ({
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: Array.from({ length: count }, (_, index) => ({
            traceId: 'long',
            spanId: `${from + index}`,
          })),
        },
      ],
    },
  ],
});

/** Watches a new trace whose stream is refused. */
function watchRefused() {
  const traceId = `watched-${++last}`;
  const unwatch = watchTrace(traceId, () => undefined);
  const url = `/api/traces/${traceId}/stream`;
  FakeEventSource.to(url).refuse();
  return { traceId, unwatch, opened: () => FakeEventSource.all.filter((source) => source.url === url) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a viewer that is back is told, even before there are spans', () => {
  const { traceId, unwatch, opened } = watchRefused();
  expect(traceState(traceId).unavailable).toBe(true);
  vi.advanceTimersByTime(LONG_MS);
  opened()[1]?.accept();
  expect(traceState(traceId).unavailable).toBe(false);
  unwatch();
});

test('a trace whose stream was refused in the middle is not taken for a quiet one', () => {
  const { unwatch, opened } = watchRefused();
  vi.advanceTimersByTime(3_000);
  opened().at(-1)?.send('spans', { resourceSpans: [] });
  opened().at(-1)?.refuse();
  vi.advanceTimersByTime(6_000);
  opened().at(-1)?.refuse();
  vi.advanceTimersByTime(LONG_MS);
  expect(opened()).toHaveLength(4);
  unwatch();
});

test('a trace that nobody looks at any more is not asked for again', () => {
  const { unwatch, opened } = watchRefused();
  unwatch();
  vi.advanceTimersByTime(LONG_MS);
  expect(opened()).toHaveLength(1);
});

test('a long trace that comes in pieces is told of once, whole', () => {
  const told: number[] = [];
  const unwatch = watchTrace('long', () => told.push(traceState('long').spans.length));
  const stream = FakeEventSource.to('/api/traces/long/stream');
  for (const piece of [0, 2_000, 4_000]) stream.send('spans', spans(piece, 2_000));
  vi.advanceTimersByTime(LONG_MS);
  expect(told).toEqual([6_000]);
  unwatch();
});
