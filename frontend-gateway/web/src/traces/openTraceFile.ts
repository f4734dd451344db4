import { readLogs } from '../dock/logs';
import { type OtlpLogs, type OtlpTraces } from '../dock/otlp';
import { readSpans } from '../dock/span';
import { merge } from '../dock/traceStreams';

/** Reads a downloaded OTLP JSON document into the traces that this tab knows. Gives the id of its first trace. */
export function openTraceFile(text: string): string {
  const document = parse(text);
  const spans = readSpans(document);
  const traceId = spans[0]?.traceId;
  if (traceId === undefined || !/^[0-9a-f]{32}$/.test(traceId))
    throw new Error('There is no trace in this file.');
  merge(
    traceId,
    spans.filter((span) => span.traceId === traceId),
    readLogs(document),
  );
  return traceId;
}

function parse(text: string): OtlpTraces & OtlpLogs {
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'object' && document !== null) return document;
  } catch {
    // Said below, as of anything else that is no document.
  }
  throw new Error('This file is no OTLP in JSON.');
}
