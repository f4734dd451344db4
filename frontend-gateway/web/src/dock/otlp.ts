/** The part of OTLP's JSON encoding that the dock reads. Enumerations come as numbers or as names. */
export interface OtlpValue {
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly intValue?: string | number;
  readonly doubleValue?: number;
  readonly arrayValue?: { readonly values?: readonly OtlpValue[] };
  readonly kvlistValue?: { readonly values?: readonly OtlpAttribute[] };
}

export interface OtlpAttribute {
  readonly key: string;
  readonly value?: OtlpValue;
}

type Nanos = string | number;
type Attributes = readonly OtlpAttribute[];

export interface OtlpSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name?: string;
  readonly kind?: number | string;
  readonly startTimeUnixNano?: Nanos;
  readonly endTimeUnixNano?: Nanos;
  readonly attributes?: Attributes;
  readonly events?: readonly OtlpEvent[];
  readonly links?: readonly OtlpLink[];
  readonly status?: { readonly code?: number | string; readonly message?: string };
}

export interface OtlpEvent {
  readonly name?: string;
  readonly timeUnixNano?: Nanos;
  readonly attributes?: Attributes;
}

export interface OtlpLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes?: Attributes;
}

export interface OtlpLogRecord {
  readonly timeUnixNano?: Nanos;
  readonly observedTimeUnixNano?: Nanos;
  readonly severityNumber?: number | string;
  readonly severityText?: string;
  readonly body?: OtlpValue;
  readonly eventName?: string;
  readonly attributes?: Attributes;
  readonly traceId?: string;
  readonly spanId?: string;
}

interface Resource {
  readonly resource?: { readonly attributes?: Attributes };
}

interface Scope {
  readonly scope?: { readonly name?: string; readonly version?: string };
}

export interface OtlpTraces {
  readonly resourceSpans?: readonly (Resource & {
    readonly scopeSpans?: readonly (Scope & { readonly spans?: readonly OtlpSpan[] })[];
  })[];
}

export interface OtlpLogs {
  readonly resourceLogs?: readonly (Resource & {
    readonly scopeLogs?: readonly (Scope & { readonly logRecords?: readonly OtlpLogRecord[] })[];
  })[];
}
