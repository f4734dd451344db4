import { SpanStatusCode } from '@opentelemetry/api';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readPageLoadContext } from '../telemetry/pageLoad';
import { type Handler, fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aCrud, ada, someRules } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderAt } from '../testing/render';

const HOME = 'GET /api/activities/home';
const rules = { 'GET /api/rules': () => ok(someRules) };
const empty: Handler = () => ok([]);

const uuids = () => screen.queryAllByTestId('crud').map(({ dataset }) => dataset.uuid);

const children = (spans: ReturnType<typeof recordSpans>, of: string) => {
  const { spanId } = spans.named(of).spanContext();
  return spans
    .all()
    .flatMap(({ name, parentSpanContext }) => (parentSpanContext?.spanId === spanId ? [name] : []));
};

test('opening it is one action with all that the page needs', async () => {
  const spans = recordSpans();
  fakeGateway({ ...rules, [HOME]: () => ok([aCrud({ uuid: 'one' })]) });
  renderAt('/');
  await waitFor(() => expect(uuids()).toEqual(['one']));
  await waitFor(() =>
    expect(children(spans, 'open home').sort()).toEqual([
      HOME,
      'GET /api/activities/trending',
      'GET /api/rules',
      'GET /api/users/suggested',
    ]),
  );
});

test('what stands beside it and cannot be had is named on its action, which is no error', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [HOME]: empty,
    'GET /api/activities/trending': () => refused(503, {}),
    'GET /api/users/suggested': empty,
  });
  renderAt('/');
  await waitFor(() => expect(spans.named('open home').ended).toBe(true));
  expect(spans.named('open home').attributes['cruddur.degraded']).toEqual(['trending']);
  expect(spans.named('open home').status.code).toBe(SpanStatusCode.UNSET);
  expect(spans.named('GET /api/activities/trending').status.code).toBe(SpanStatusCode.ERROR);
});

test('the first view continues the trace of the document, the next page does not', async () => {
  const spans = recordSpans();
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  document.head.innerHTML = `<meta name="traceparent" content="00-${traceId}-b7ad6b7169203331-01">`;
  readPageLoadContext();
  fakeGateway({
    ...rules,
    [HOME]: () => ok([aCrud()], { Link: '</api/activities/home?before=1>; rel="next"' }),
    [`${HOME}?before=1`]: empty,
  });
  const { user } = renderAt('/');
  await user.click(await screen.findByRole('button', { name: 'Show older cruds' }));
  await waitFor(() => spans.named('load more cruds'));
  expect(spans.named('open home').spanContext().traceId).toBe(traceId);
  expect(spans.named('open home').parentSpanContext?.spanId).toBe('b7ad6b7169203331');
  expect(spans.named('load more cruds').spanContext().traceId).not.toBe(traceId);
});

test('older cruds come with the next page, as an action of its own', async () => {
  const spans = recordSpans();
  fakeGateway({
    ...rules,
    [HOME]: () => ok([aCrud({ uuid: 'one' })], { Link: '</api/activities/home?before=1>; rel="next"' }),
    [`${HOME}?before=1`]: () => ok([aCrud({ uuid: 'two' })]),
  });
  const { user } = renderAt('/');
  await user.click(await screen.findByRole('button', { name: 'Show older cruds' }));
  await waitFor(() => expect(uuids()).toEqual(['one', 'two']));
  expect(children(spans, 'load more cruds')).toEqual([HOME]);
  expect(screen.queryByRole('button', { name: 'Show older cruds' })).not.toBeInTheDocument();
});

test('a failure tells its trace and can be tried again', async () => {
  recordSpans();
  let attempts = 0;
  fakeGateway({
    ...rules,
    [HOME]: () =>
      ++attempts === 1 ? refused(503, { detail: 'Not now.', trace_id: 'abc' }) : ok([aCrud({ uuid: 'one' })]),
  });
  const { user } = renderAt('/');
  expect(await screen.findByRole('alert')).toHaveTextContent(/Not now.*abc/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(uuids()).toEqual(['one']));
});

test('an empty feed says what to do', async () => {
  recordSpans();
  fakeGateway({ ...rules, [HOME]: empty });
  renderAt('/');
  expect(await screen.findByText('Nothing here yet')).toBeInTheDocument();
});

test('entering as a demo person takes one click and one trace', async () => {
  const spans = recordSpans();
  const received = fakeGateway({ ...rules, [HOME]: empty, 'POST /api/session/demo': () => ok(ada, {}, 201) });
  const { user } = renderAt('/');
  const panel = await screen.findByRole('complementary', { name: 'More about Cruddur' });
  await user.click(await within(panel).findByRole('button', { name: 'Enter as a demo person' }));
  expect(await screen.findByRole('form', { name: 'New crud' })).toBeInTheDocument();
  expect(received.map(({ route }) => route)).toContain('POST /api/session/demo');
  await waitFor(() =>
    expect(children(spans, 'enter as demo person').sort()).toEqual([
      'GET /api/users/suggested',
      'POST /api/session/demo',
    ]),
  );
});

test('what is shown stays when it cannot be brought up to date, and that is told', async () => {
  recordSpans();
  let isDown = false;
  fakeGateway({
    ...rules,
    [HOME]: () =>
      isDown ? refused(503, { detail: 'Not now.', trace_id: 'abc' }) : ok([aCrud({ uuid: 'one' })]),
  });
  const { user } = renderAt('/');
  await waitFor(() => expect(uuids()).toEqual(['one']));
  isDown = true;
  await user.click(screen.getByRole('link', { name: 'Home' }));
  expect(await screen.findByTestId('toast')).toHaveTextContent('Not now. trace');
  expect(uuids()).toEqual(['one']);
});
