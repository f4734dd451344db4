import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import { DocumentLoadInstrumentation } from '@opentelemetry/instrumentation-document-load';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { StackContextManager, WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { closeAllBecausePageIsLeft } from './openSpans';
import { readPageLoadContext } from './pageLoad';
import { flush, flushWith } from './tracer';
import { withoutApiResources } from './withoutApiResources';

const BATCH_DELAY_MS = 200;

/** Starts OpenTelemetry. Spans go to the page's own origin, which no ad blocker minds and no key is needed for. */
export function startTelemetry(): void {
  const exporter = new OTLPTraceExporter({ url: `${location.origin}/api/spans` });
  const processor = withoutApiResources(
    new BatchSpanProcessor(exporter, { scheduledDelayMillis: BATCH_DELAY_MS }),
  );
  const provider = new WebTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'frontend-web' }),
    spanProcessors: [processor],
  });
  provider.register({
    contextManager: new StackContextManager(),
    propagator: new W3CTraceContextPropagator(),
  });
  flushWith(processor);
  registerInstrumentations({ instrumentations: [new DocumentLoadInstrumentation()] });
  readPageLoadContext();
  flushBeforeLeaving();
}

function flushBeforeLeaving(): void {
  addEventListener('pagehide', () => {
    closeAllBecausePageIsLeft();
    flush();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
}
