import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { actionLog } from '../telemetry/actionLog';
import { FakeEventSource } from '../testing/FakeEventSource';
import { fakeGateway, ok } from '../testing/fakeGateway';
import { aTrace } from '../testing/mothers';
import { renderInPage } from '../testing/render';
import { Dock } from './Dock';
// Loaded when the dock opens; here beforehand, so that no test waits for it.
import './DockPanel';

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
  fakeGateway({});
  const { user } = renderInPage(<Dock />);
  const open = async () => {
    await user.click(screen.getByTestId('dock-bar'));
    await screen.findByTestId('waterfall');
  };
  return { user, open };
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
  await user.click(screen.getByTestId('dock-bar'));
  expect(FakeEventSource.to(`/api/traces/${first}/stream`).readyState).toBe(FakeEventSource.CLOSED);
});

test('another press of a row closes what is said of it', async () => {
  const { user, open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, root(traceId));
  await user.click(screen.getByTestId('span-row'));
  await user.click(screen.getByTestId('span-row'));
  expect(screen.queryByTestId('span-details')).not.toBeInTheDocument();
});

test('keys go through the spans and fold them', async () => {
  const { user, open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, root(traceId));
  arrive(traceId, child(traceId));
  act(() => screen.getByRole('tree').focus());
  await user.keyboard(']');
  expect(rows()).toEqual([['frontend-web', 'post crud']]);
  await user.keyboard('[[ff{Enter}');
  expect(screen.getByTestId('span-details')).toHaveAccessibleName('Span POST /api/activities');
});

test('a search inside the trace counts what it finds and goes there', async () => {
  const { user, open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, root(traceId));
  arrive(traceId, child(traceId));
  await user.type(screen.getByRole('searchbox', { name: /inside the trace/ }), 'gateway{Enter}');
  expect(screen.getByText('1 of 1')).toBeInTheDocument();
});

test('logs stand below their span when they are asked for', async () => {
  const { user, open } = openDock();
  const traceId = doSomething();
  await open();
  arrive(traceId, root(traceId));
  const record = { spanId: 'aa', severityNumber: 17, body: { stringValue: 'oh no' } };
  act(() =>
    FakeEventSource.to(`/api/traces/${traceId}/stream`).send('logs', {
      resourceLogs: [{ scopeLogs: [{ logRecords: [record] }] }],
    }),
  );
  await user.click(screen.getByRole('checkbox', { name: 'logs (1)' }));
  expect(screen.getByTestId('log-row')).toHaveTextContent('erroroh no');
});

test('a span tells which other trace is tied to it', async () => {
  const { user, open } = openDock();
  const other = aTrace({ root_name: 'deliver news' });
  const traceId = doSomething();
  const question = encodeURIComponent(`link contains "${traceId}-aa"`);
  fakeGateway({ [`GET /api/traces?query=${question}&limit=20`]: () => ok({ traces: [other] }) });
  await open();
  arrive(traceId, root(traceId));
  await user.click(screen.getByTestId('span-row'));
  expect(await screen.findByRole('link', { name: /^deliver news/ })).toHaveAttribute(
    'href',
    `/traces/${other.trace_id}`,
  );
});

test('the tour is shown until it is dismissed', async () => {
  const { user, open } = openDock();
  doSomething();
  await open();
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByTestId('tour')).not.toBeInTheDocument();
  expect(localStorage.getItem('cruddur.trace-tour')).toBe('yes');
});

test('the height goes by the arrow keys and is remembered', async () => {
  const { user, open } = openDock();
  doSomething();
  await open();
  act(() => screen.getByRole('separator').focus());
  await user.keyboard('{ArrowUp}');
  expect(screen.getByRole('separator')).toHaveAttribute('aria-valuenow', '47');
  expect(localStorage.getItem('cruddur.dock-height')).toBe('47');
});

test('the same action done before can be compared', async () => {
  const { open } = openDock();
  const first = doSomething('open home');
  doSomething('post crud');
  const third = doSomething('open home');
  await open();
  expect(screen.getByRole('link', { name: /Compare/ })).toHaveAttribute(
    'href',
    `/traces/compare?left=${first}&right=${third}`,
  );
});
