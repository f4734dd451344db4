import { type Context, trace } from '@opentelemetry/api';
import type { MetricType } from 'web-vitals';
import { flush, tracer } from './tracer';

/**
 * Records how the page's load felt (largest paint, layout shift, slowest interaction) in the load's own trace, as spans
 * without a length: what is known only when the page is left belongs to a load that has long ended. The attributes are
 * those of the event `browser.web_vital` of the semantic conventions for browsers.
 */
export async function recordWebVitals(pageLoad: Context): Promise<void> {
  const { onCLS, onINP, onLCP } = await import('web-vitals');
  const record = (metric: MetricType) => {
    recordVital(metric, pageLoad);
  };
  onLCP(record);
  onCLS(record);
  onINP(record);
}

export function recordVital(
  metric: Pick<MetricType, 'name' | 'value' | 'delta' | 'id' | 'rating'>,
  pageLoad: Context,
): void {
  const name = metric.name.toLowerCase();
  if (trace.getSpan(pageLoad) === undefined) return;
  const attributes = {
    'browser.web_vital.name': name,
    'browser.web_vital.value': metric.value,
    'browser.web_vital.delta': metric.delta,
    'browser.web_vital.id': metric.id,
    'browser.web_vital.rating': metric.rating,
  };
  tracer().startSpan(`web vital ${name}`, { attributes }, pageLoad).end();
  // The page may be on its way out.
  flush();
}
