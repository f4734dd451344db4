import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { actionLog } from '../telemetry/actionLog';
import { FakeEventSource } from '../testing/FakeEventSource';
import { renderInPage } from '../testing/render';
import { Dock } from './Dock';

let last = 0;
const newTraceId = () => (++last).toString(16).padStart(32, '0');

const otlp = (service: string, span: object) => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: service } }] },
      scopeSpans: [{ spans: [{ startTimeUnixNano: '1000000', endTimeUnixNano: '3000000', ...span }] }],
    },
  ],
});

const root = (traceId: string) => otlp('frontend-web', { traceId, spanId: 'aa', name: 'post crud' });
const child = (traceId: string, more = {}) =>
  otlp('frontend-gateway', {
    traceId,
    spanId: 'bb',
    parentSpanId: 'aa',
    name: 'POST /api/activities',
    ...more,
  });

function doSomething(name = 'post crud'): string {
  const traceId = newTraceId();
  act(() => {
    actionLog.started({ traceId, name, startedAt: Date.now() });
    actionLog.ended(traceId, { durationMs: 37 });
  });
  return traceId;
}

const arrive = (traceId: string, spans: object) =>
  act(() => FakeEventSource.to(`/api/traces/${traceId}/stream`).send('spans', spans));

const rows = () =>
  screen.getAllByTestId('span-row').map(({ dataset }) => [dataset.service, dataset.spanName]);

function rowOf(traceId: string): HTMLElement {
  const found = screen.getAllByTestId('dock-action').find(({ dataset }) => dataset.traceId === traceId);
  if (found === undefined) throw new Error(`no action of trace ${traceId} in the list`);
  return found;
}

function openDock() {
  localStorage.clear();
  const { user } = renderInPage(<Dock />);
  return { user, open: () => user.click(screen.getByTestId('dock-bar')) };
}

test('the bar tells the last action and fills in live', () => {
  openDock();
  const traceId = doSomething();
  const bar = screen.getByTestId('dock-bar');
  expect(bar).toHaveTextContent('post crud37 ms');
  arrive(traceId, child(traceId));
  expect(bar).toHaveTextContent('1 service1 span');
  arrive(traceId, root(traceId));
  expect(bar).toHaveTextContent('2 services2 spans');
});

test('open, it shows the waterfall, whatever came first', async () => {
  const { open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, child(traceId));
  expect(screen.getByText(/1 parent span has not arrived/)).toBeInTheDocument();
  arrive(traceId, root(traceId));
  expect(rows()).toEqual([
    ['frontend-web', 'post crud'],
    ['frontend-gateway', 'POST /api/activities'],
  ]);
  expect(screen.queryByText(/not arrived/)).not.toBeInTheDocument();
});

test('a span that arrives twice is one row', async () => {
  const { open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, root(traceId));
  arrive(traceId, root(traceId));
  expect(rows()).toHaveLength(1);
});

test('a row opens to its attributes', async () => {
  const { user, open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(
    traceId,
    child(traceId, { attributes: [{ key: 'http.route', value: { stringValue: '/api/activities' } }] }),
  );
  await user.click(screen.getByTestId('span-row'));
  expect(screen.getByText('http.route').nextElementSibling).toHaveTextContent('/api/activities');
});

test('an error shows in the bar and at its row', async () => {
  const { open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, child(traceId, { status: { code: 2, message: 'refused' } }));
  expect(screen.getByTestId('dock-bar')).toHaveTextContent('1 error');
  expect(within(screen.getByTestId('span-row')).getByText(/error/)).toBeInTheDocument();
});

test('another action of the list can be chosen, until the next one happens', async () => {
  const { user, open } = openDock();
  const first = doSomething('post crud');
  doSomething('open thread');
  await open();
  await user.click(rowOf(first));
  expect(screen.getByTestId('waterfall')).toHaveAttribute('data-trace-id', first);
  const third = doSomething('open home');
  expect(screen.getByTestId('waterfall')).toHaveAttribute('data-trace-id', third);
});

test('a viewer that does not answer is told', async () => {
  const { open } = openDock();
  const traceId = doSomething();
  await open();
  act(() => FakeEventSource.to(`/api/traces/${traceId}/stream`).refuse());
  expect(screen.getByText(/trace viewer does not answer/)).toBeInTheDocument();
});

test('closing it gives the stream of an older trace back', async () => {
  const { user, open } = openDock();
  const first = doSomething();
  doSomething();
  await open();
  await user.click(rowOf(first));
  await open();
  expect(FakeEventSource.to(`/api/traces/${first}/stream`).readyState).toBe(FakeEventSource.CLOSED);
});
