import { type Span } from '@opentelemetry/api';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { registerInstrumentations } from '@opentelemetry/instrumentation';
import {
  DocumentLoadInstrumentation,
  type DocumentLoadInstrumentationConfig,
} from '@opentelemetry/instrumentation-document-load';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { StackContextManager, WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { signedInAs } from '../gateway/session';
import { closeAllBecausePageIsLeft, closeAllBecausePageMayBeLeft, pageIsBack } from './openSpans';
import { readPageLoadContext } from './pageLoad';
import { pageResource } from './pageResource';
import { readAnswersOf } from './readAnswersOf';
import { redactUrl } from './redactUrl';
import { flush, flushWith } from './tracer';
import { visitorIs, visitorOnSpans } from './visitor';
import { recordWebVitals } from './webVitals';
import { withStableSizes } from './withStableSizes';
import { withoutApiResources } from './withoutApiResources';

const BATCH_DELAY_MS = 200;

/** Some 40 KB: what is sent when the page is left may have 64 KB in all. */
const MOST_SPANS_A_REQUEST = 32;

/** Starts OpenTelemetry. Spans go to the page's own origin, which no ad blocker minds and no key is needed for. */
export function startTelemetry(): void {
  const spansUrl = `${location.origin}/api/spans`;
  readAnswersOf(spansUrl);
  const exporter = new OTLPTraceExporter({ url: spansUrl });
  const batches = new BatchSpanProcessor(exporter, {
    scheduledDelayMillis: BATCH_DELAY_MS,
    maxExportBatchSize: MOST_SPANS_A_REQUEST,
  });
  const processor = withoutApiResources(withStableSizes(batches));
  const provider = new WebTracerProvider({
    resource: pageResource(),
    spanProcessors: [visitorOnSpans, processor],
  });
  provider.register({
    contextManager: new StackContextManager(),
    propagator: new CompositePropagator({
      propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()],
    }),
  });
  flushWith(processor);
  visitorIs(signedInAs());
  registerInstrumentations({ instrumentations: [new DocumentLoadInstrumentation(withoutValues)] });
  const pageLoad = readPageLoadContext();
  flushBeforeLeaving();
  // After everything that the first page needs.
  addEventListener('load', () => void recordWebVitals(pageLoad).catch(() => undefined), { once: true });
}

/** Addresses may hold what somebody has typed. */
const redact = (span: Span, address: string) => span.setAttribute('url.full', redactUrl(address));
const withoutValues: DocumentLoadInstrumentationConfig = {
  applyCustomAttributesOnSpan: {
    documentLoad: (span) => redact(span, location.href),
    documentFetch: (span) => redact(span, location.href),
    resourceFetch: (span, resource) => redact(span, resource.name),
  },
};

function flushBeforeLeaving(): void {
  addEventListener('pagehide', () => {
    closeAllBecausePageIsLeft();
    flush();
  });
  addEventListener('pageshow', pageIsBack);
  addEventListener('beforeunload', () => {
    // A page that is left before it has loaded is not told by pagehide.
    if (document.readyState === 'complete') return;
    closeAllBecausePageMayBeLeft();
    flush();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush();
  });
}
