import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { fakeGateway, ok } from '../testing/fakeGateway';
import { aTrace } from '../testing/mothers';
import { Viewer } from './Viewer';

const LIST = 'GET /api/traces?limit=50';

beforeEach(() => history.replaceState(null, '', '/'));

test('an empty viewer tells how to send to it, at its own address', async () => {
  fakeGateway({ [LIST]: () => ok({ traces: [] }) });
  render(<Viewer />);
  expect(await screen.findByTestId('how-to-send')).toHaveTextContent(
    `OTEL_EXPORTER_OTLP_ENDPOINT=${location.origin}`,
  );
});

test('what was sent is listed, and nobody is asked who they are', async () => {
  const trace = aTrace({ root_name: 'GET /pets' });
  fakeGateway({ [LIST]: () => ok({ traces: [trace] }) });
  render(<Viewer />);
  expect(await screen.findByText('GET /pets')).toHaveAttribute('href', `/traces/${trace.trace_id}`);
  expect(screen.queryByText('this tab’s only')).not.toBeInTheDocument();
  expect(document.title).toBe('Traces · trace-viewer');
});

test('a filter that finds nothing is no empty viewer', async () => {
  history.replaceState(null, '', '/traces?query=error');
  fakeGateway({ 'GET /api/traces?query=error&limit=50': () => ok({ traces: [] }) });
  render(<Viewer />);
  expect(await screen.findByRole('heading', { name: 'No traces' })).toBeInTheDocument();
});

test('its keys are told without those of Cruddur', async () => {
  fakeGateway({ [LIST]: () => ok({ traces: [] }) });
  render(<Viewer />);
  await userEvent.click(await screen.findByRole('button', { name: 'Keys' }));
  expect(await screen.findByText('find traces')).toBeInTheDocument();
  expect(screen.queryByText('open your messages')).not.toBeInTheDocument();
});
