import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { fakeGateway, ok, refused } from '../testing/fakeGateway';
import { aTrace } from '../testing/mothers';
import { renderAt } from '../testing/render';
// Loaded when somebody goes there; here beforehand, so that no test waits for them.
import './TracesPage';
import './TraceComparePage';

const LIST = 'GET /api/traces?limit=50';

test('traces are listed, newest first, with a link to compare', async () => {
  const trace = aTrace({ root_name: 'like crud' });
  fakeGateway({ [LIST]: () => ok({ traces: [trace], next: null }) });
  renderAt('/traces', createQueryClient());
  expect(await screen.findByText('like crud')).toHaveAttribute('href', `/traces/${trace.trace_id}`);
  expect(screen.getByRole('link', { name: 'compare' })).toHaveAttribute(
    'href',
    `/traces?compare=${trace.trace_id}`,
  );
});

test('the next page is asked for by where this one ends', async () => {
  const older = aTrace({ root_name: 'older' });
  fakeGateway({
    [LIST]: () => ok({ traces: [aTrace()], next: '5-a' }),
    [`${LIST}&after=5-a`]: () => ok({ traces: [older] }),
  });
  const { user } = renderAt('/traces', createQueryClient());
  await user.click(await screen.findByText('Show more traces'));
  expect(await screen.findByText('older')).toBeInTheDocument();
});

test('what is found is what the address says', async () => {
  fakeGateway({
    'GET /api/traces?query=error&service=shop&limit=50': () =>
      ok({ traces: [aTrace({ root_name: 'broken' })] }),
  });
  renderAt('/traces?query=error&service=shop', createQueryClient());
  expect(await screen.findByText('broken')).toBeInTheDocument();
});

test('a filter that is wrong is shown where it is wrong', async () => {
  fakeGateway({
    'GET /api/traces?query=duration+%3E+x&limit=50': () =>
      refused(400, { detail: 'a duration has a unit', field: 'query', position: 11 }),
  });
  renderAt('/traces?query=duration+>+x', createQueryClient());
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'duration > x a duration has a unit at character 12',
  );
  expect(screen.getByRole('searchbox', { name: 'Filter' })).toBeInvalid();
});

test('two traces stand side by side', async () => {
  const side = { span_id: 'a', start_nanos: 0, duration_nanos: 5e6, error: false };
  const line = { depth: 0, service: 'shop', name: 'SELECT', kind: 'client', change: 'new', right: side };
  fakeGateway({ 'GET /api/analysis/compare?left=a&right=b': () => ok({ lines: [line] }) });
  renderAt('/traces/compare?left=a&right=b', createQueryClient());
  expect(await screen.findByTestId('comparison')).toHaveTextContent('shopSELECTnewbefore–after5.00 ms');
});
