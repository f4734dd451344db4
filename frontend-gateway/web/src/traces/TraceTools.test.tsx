import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createQueryClient } from '../app/createQueryClient';
import { buildTree } from '../dock/tree';
import { rules } from '../gateway/rules';
import { someRules } from '../testing/mothers';
import { renderInPage } from '../testing/render';
import { aSpan } from '../testing/spans';
import { TraceTools } from './TraceTools';

const tree = buildTree([aSpan({ startNanos: 100_000_000_000n, endNanos: 101_000_000_000n })]);

test('a trace opens where else it is kept, in a window that knows nothing of this one', () => {
  const client = createQueryClient();
  const url = 'https://jaeger.example/trace/{trace_id}?start={start}';
  client.setQueryData(rules.queryKey, { ...someRules, trace_links: [{ name: 'Jaeger', url }] });
  renderInPage(<TraceTools traceId="abc" tree={tree} isPinned={undefined} />, '/', client);
  const link = screen.getByRole('link', { name: 'Open in Jaeger' });
  expect(link).toHaveAttribute('href', 'https://jaeger.example/trace/abc?start=40');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener noreferrer');
});

test('where traces are kept nowhere else, nothing is offered', () => {
  renderInPage(<TraceTools traceId="abc" tree={tree} isPinned={undefined} />);
  expect(screen.queryByRole('link', { name: /^Open in/ })).not.toBeInTheDocument();
});
