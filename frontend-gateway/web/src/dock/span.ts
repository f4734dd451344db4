import { type Attribute, readAttributes, valueOf } from './attributes';
import { type OtlpEvent, type OtlpLink, type OtlpSpan, type OtlpTraces } from './otlp';

export { type Attribute } from './attributes';

export interface SpanEvent {
  readonly name: string;
  readonly nanos: bigint;
  readonly attributes: readonly Attribute[];
}

export interface SpanLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: readonly Attribute[];
}

/** A span as the dock shows it. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly service: string;
  readonly kind: string;
  readonly startNanos: bigint;
  readonly endNanos: bigint;
  readonly isError: boolean;
  readonly attributes: readonly Attribute[];
  readonly events: readonly SpanEvent[];
  readonly links: readonly SpanLink[];
  /** Shared by all spans of a resource. */
  readonly resource: readonly Attribute[];
  /** What recorded it. */
  readonly scope: string;
}

const KINDS = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
const UNKNOWN_SERVICE = 'unknown service';

export const serviceOf = (resource: readonly Attribute[]): string =>
  valueOf(resource, 'service.name') ?? UNKNOWN_SERVICE;

export function readSpans({ resourceSpans = [] }: OtlpTraces): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans = [] }) => {
    const shared = readAttributes(resource?.attributes);
    return scopeSpans.flatMap(({ scope, spans = [] }) => {
      const origin = { service: serviceOf(shared), resource: shared, scope: scope?.name ?? '' };
      return spans.map((span) => ({ ...readSpan(span), ...origin }));
    });
  });
}

function readSpan(span: OtlpSpan): Omit<Span, 'service' | 'resource' | 'scope'> {
  const { code, message = '' } = span.status ?? {};
  const isError = code === 2 || code === 'STATUS_CODE_ERROR';
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId === '' ? undefined : span.parentSpanId,
    name: span.name ?? '',
    kind: readKind(span.kind),
    startNanos: BigInt(span.startTimeUnixNano ?? 0),
    endNanos: BigInt(span.endTimeUnixNano ?? 0),
    isError,
    attributes: [
      ...(isError && message !== '' ? [['status.message', message] as const] : []),
      ...readAttributes(span.attributes),
    ],
    events: (span.events ?? []).map(readEvent),
    links: (span.links ?? []).map(readLink),
  };
}

const readEvent = ({ name = '', timeUnixNano = 0, attributes }: OtlpEvent): SpanEvent => ({
  name,
  nanos: BigInt(timeUnixNano),
  attributes: readAttributes(attributes),
});

const readLink = ({ traceId, spanId, attributes }: OtlpLink): SpanLink => ({
  traceId,
  spanId,
  attributes: readAttributes(attributes),
});

const readKind = (kind: number | string = 0) =>
  typeof kind === 'number' ? (KINDS[kind] ?? 'unspecified') : kind.replace('SPAN_KIND_', '').toLowerCase();
