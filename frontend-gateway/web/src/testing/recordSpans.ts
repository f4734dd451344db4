import { context, propagation, trace } from '@opentelemetry/api';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { StackContextManager, WebTracerProvider } from '@opentelemetry/sdk-trace-web';
import { onTestFinished } from 'vitest';
import { visitorOnSpans } from '../telemetry/visitor';

export interface RecordedSpans {
  readonly all: () => readonly ReadableSpan[];
  readonly named: (name: string) => ReadableSpan;
}

/** OpenTelemetry as in the page, except that the spans stay here until the test has finished. */
export function recordSpans(): RecordedSpans {
  const exporter = new InMemorySpanExporter();
  const provider = new WebTracerProvider({
    spanProcessors: [visitorOnSpans, new SimpleSpanProcessor(exporter)],
  });
  provider.register({
    contextManager: new StackContextManager(),
    propagator: new CompositePropagator({
      propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()],
    }),
  });
  onTestFinished(() => {
    trace.disable();
    context.disable();
    propagation.disable();
  });
  const all = () => exporter.getFinishedSpans();
  return {
    all,
    named(name) {
      const found = all().find((span) => span.name === name);
      if (found === undefined)
        throw new Error(
          `no span "${name}" in: ${all()
            .map((span) => span.name)
            .join(', ')}`,
        );
      return found;
    },
  };
}
