import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { recordSpans } from '../testing/recordSpans';
import { renderInPage } from '../testing/render';
import { ErrorBoundary } from './ErrorBoundary';

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error('a secret of the page');
  return <p>Whole again</p>;
}

test('a crash is told with its trace, and can be tried again', async () => {
  // React reports it there, whoever catches it.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const spans = recordSpans();
  isBroken = true;
  const { user } = renderInPage(
    <ErrorBoundary>
      <Fragile />
    </ErrorBoundary>,
  );
  const alert = await screen.findByRole('alert');
  await waitFor(() =>
    expect(alert).toHaveTextContent(spans.named('crash in the page').spanContext().traceId),
  );
  expect(alert).not.toHaveTextContent('secret');
  isBroken = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(screen.getByText('Whole again')).toBeInTheDocument();
});
