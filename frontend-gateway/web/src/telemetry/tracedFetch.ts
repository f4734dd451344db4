import { type Span, SpanKind, SpanStatusCode, context, propagation, trace } from '@opentelemetry/api';
import { isCancelled, markCancelled } from './cancelled';
import { errorCode } from './errorCode';
import { close, isPageLeft, opened } from './openSpans';
import { redactUrl } from './redactUrl';
import { tracer } from './tracer';
import { withVisitor } from './visitor';

export interface Call {
  readonly method: string;
  readonly url: string;
  /** The route with placeholders: names the span, so that it stays of low cardinality. */
  readonly template: string;
  readonly headers: Record<string, string>;
  readonly body?: string | Blob;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * Sends one request and reads the answer to its last byte. Inside an action the request is the action's child span and
 * carries its context; outside of one it makes no span and sends no `traceparent`.
 *
 * OpenTelemetry's own fetch instrumentation waits 300 ms before it ends each span, which is later than a trace is
 * allowed to be complete here, and loses the span (orphaning the servers') when the page is left meanwhile.
 */
export function tracedFetch(call: Call): Promise<Answer> {
  return trace.getActiveSpan() === undefined ? send(call) : sendInSpan(call);
}

async function sendInSpan(call: Call): Promise<Answer> {
  // Nobody waits for the answer, and the servers' spans would have no parent.
  if (isPageLeft()) throw new DOMException('The page has been left', 'AbortError');
  const span = opened(startSpan(call));
  const headers = { ...call.headers };
  propagation.inject(withVisitor(trace.setSpan(context.active(), span)), headers);
  try {
    const answer = await send({ ...call, headers });
    recordStatus(span, answer.status);
    return answer;
  } catch (error) {
    if (isCancelled(error)) markCancelled(span);
    else recordFailure(span, errorCode(error));
    throw error;
  } finally {
    close(span);
  }
}

async function send({ url, method, headers, body, signal }: Call): Promise<Answer> {
  const init = { method, headers, credentials: 'same-origin', ...(signal && { signal }) } as const;
  const response = await fetch(url, body === undefined ? init : { ...init, body });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function startSpan({ method, url, template }: Call): Span {
  const address = new URL(url, location.origin);
  return tracer().startSpan(`${method} ${template}`, {
    kind: SpanKind.CLIENT,
    attributes: {
      'http.request.method': method,
      'url.template': template,
      'url.full': redactUrl(address.href),
      'url.path': address.pathname,
      'server.address': address.hostname,
      'server.port': portOf(address),
    },
  });
}

/** An address leaves out the port that its protocol has by itself. */
const portOf = ({ port, protocol }: URL): number =>
  port !== '' ? Number(port) : protocol === 'https:' ? 443 : 80;

function recordFailure(span: Span, code: string): void {
  span.setAttribute('error.type', code);
  span.setStatus({ code: SpanStatusCode.ERROR, message: code });
}

function recordStatus(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 400) {
    span.setAttribute('error.type', String(status));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
}
