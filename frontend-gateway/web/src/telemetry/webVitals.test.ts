import { ROOT_CONTEXT, propagation } from '@opentelemetry/api';
import { expect, test } from 'vitest';
import { recordSpans } from '../testing/recordSpans';
import { recordVital } from './webVitals';

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const lcp = { name: 'LCP', value: 812.5, delta: 812.5, id: 'v6-1', rating: 'good' } as const;

test('a vital is part of the trace of the page load', () => {
  const spans = recordSpans();
  const traceparent = `00-${TRACE_ID}-00f067aa0ba902b7-01`;
  recordVital(lcp, propagation.extract(ROOT_CONTEXT, { traceparent }));
  const { attributes, parentSpanContext } = spans.named('web vital lcp');
  expect(attributes).toMatchObject({ 'browser.web_vital.name': 'lcp', 'browser.web_vital.value': 812.5 });
  expect(parentSpanContext?.traceId).toBe(TRACE_ID);
});

test('without the trace of a page load there is none', () => {
  const spans = recordSpans();
  recordVital(lcp, ROOT_CONTEXT);
  expect(spans.all()).toEqual([]);
});
