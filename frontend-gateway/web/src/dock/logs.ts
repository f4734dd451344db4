import { type Attribute, readAttributes, text } from './attributes';
import { type OtlpLogRecord, type OtlpLogs } from './otlp';
import { serviceOf } from './span';

/** A log record of a trace. */
export interface Log {
  readonly spanId: string;
  readonly service: string;
  readonly nanos: bigint;
  readonly severity: string;
  /** A warning or worse. */
  readonly isSevere: boolean;
  readonly body: string;
  readonly attributes: readonly Attribute[];
}

const SEVERITIES = ['trace', 'debug', 'info', 'warn', 'error', 'fatal'];
const NAMED = /^SEVERITY_NUMBER_([A-Z]+)\d?$/;

export function readLogs({ resourceLogs = [] }: OtlpLogs): Log[] {
  return resourceLogs.flatMap(({ resource, scopeLogs = [] }) => {
    const service = serviceOf(readAttributes(resource?.attributes));
    return scopeLogs.flatMap(({ logRecords = [] }) => logRecords.map((record) => readLog(record, service)));
  });
}

function readLog(record: OtlpLogRecord, service: string): Log {
  const severity = readSeverity(record);
  return {
    spanId: record.spanId ?? '',
    service,
    nanos: BigInt(record.timeUnixNano ?? record.observedTimeUnixNano ?? 0),
    severity,
    isSevere: ['warn', 'error', 'fatal'].includes(severity),
    body: record.body === undefined ? (record.eventName ?? '') : text(record.body),
    attributes: readAttributes(record.attributes),
  };
}

/** Four numbers a step, from 1. */
function readSeverity({ severityNumber = 0, severityText = '' }: OtlpLogRecord): string {
  if (typeof severityNumber === 'string')
    return NAMED.exec(severityNumber)?.[1]?.toLowerCase() ?? severityText.toLowerCase();
  return SEVERITIES[Math.ceil(severityNumber / 4) - 1] ?? severityText.toLowerCase();
}
