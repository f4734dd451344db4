import { type OtlpAttribute, type OtlpSpan, type OtlpTraces, type OtlpValue } from './otlp';

export type Attribute = readonly [key: string, value: string];

/** A span as the dock shows it. */
export interface Span {
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly name: string;
  readonly service: string;
  readonly kind: string;
  readonly startNanos: bigint;
  readonly endNanos: bigint;
  readonly isError: boolean;
  readonly attributes: readonly Attribute[];
}

const KINDS = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
const UNKNOWN_SERVICE = 'unknown service';

export function readSpans({ resourceSpans = [] }: OtlpTraces): Span[] {
  return resourceSpans.flatMap(({ resource, scopeSpans = [] }) => {
    const service =
      read(resource?.attributes).find(([key]) => key === 'service.name')?.[1] ?? UNKNOWN_SERVICE;
    return scopeSpans.flatMap(({ spans = [] }) => spans.map((span) => readSpan(span, service)));
  });
}

function readSpan(span: OtlpSpan, service: string): Span {
  const { code, message = '' } = span.status ?? {};
  const isError = code === 2 || code === 'STATUS_CODE_ERROR';
  return {
    spanId: span.spanId,
    parentSpanId: span.parentSpanId === '' ? undefined : span.parentSpanId,
    name: span.name ?? '',
    service,
    kind: readKind(span.kind),
    startNanos: BigInt(span.startTimeUnixNano ?? 0),
    endNanos: BigInt(span.endTimeUnixNano ?? 0),
    isError,
    attributes: [
      ...(isError && message !== '' ? [['status.message', message] as const] : []),
      ...read(span.attributes),
      ...(span.events ?? [])
        .filter(({ name }) => name === 'exception')
        .flatMap((event) => read(event.attributes)),
    ],
  };
}

const readKind = (kind: number | string = 0) =>
  typeof kind === 'number' ? (KINDS[kind] ?? 'unspecified') : kind.replace('SPAN_KIND_', '').toLowerCase();

const read = (attributes: readonly OtlpAttribute[] = []): Attribute[] =>
  attributes.map(({ key, value }) => [key, text(value)]);

function text(value: OtlpValue = {}): string {
  if (value.arrayValue !== undefined) return (value.arrayValue.values ?? []).map(text).join(', ');
  return String(value.stringValue ?? value.intValue ?? value.doubleValue ?? value.boolValue ?? '');
}
