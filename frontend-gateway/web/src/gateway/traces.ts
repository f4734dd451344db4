import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { request } from './client';
import { type TraceSummary } from './types';

/** A service whose clock is off, and what to add to its times. */
export interface ClockOffset {
  readonly service: string;
  readonly offset_nanos: number;
  readonly calls: number;
}

export interface TraceDetails {
  readonly summary: TraceSummary;
  readonly missing_parents: readonly string[];
  readonly clock_offsets: readonly ClockOffset[];
}

/** What the viewer knows of a trace as a whole, asked anew when it has more spans. Looking at traces makes none. */
export const traceDetails = (traceId: string, spans: number) =>
  queryOptions({
    queryKey: ['trace', traceId, spans],
    queryFn: ({ signal }) =>
      request<TraceDetails>({
        url: `/api/traces/${traceId}`,
        template: '/api/traces/{trace_id}',
        signal,
      }),
  });

/** The traces in which a span names this one as one that it is tied to. */
export const tracesLinkingTo = (traceId: string, spanId: string) =>
  queryOptions({
    queryKey: ['traces', 'link', traceId, spanId],
    queryFn: ({ signal }) =>
      request<TraceList>({
        url: `/api/traces?query=${encodeURIComponent(`link contains "${traceId}-${spanId}"`)}&limit=20`,
        template: '/api/traces',
        signal,
      }),
    enabled: true,
    staleTime: 0,
  });

/** Keeps a trace for longer than others, or no longer. */
export const pinTrace = (traceId: string, isPinned: boolean) =>
  request({
    method: isPinned ? 'PUT' : 'DELETE',
    url: `/api/traces/${traceId}/pin`,
    template: '/api/traces/{trace_id}/pin',
  });

/** Where a trace can be downloaded as one OTLP JSON document. */
export const otlpOf = (traceId: string): string => `/api/traces/${traceId}/otlp`;

interface TraceList {
  readonly traces: readonly TraceSummary[];
  readonly next?: string | null;
}

const PAGE = 50;

/** The traces with a span that is meant, newest first, page by page. Looking at traces makes none. */
export const foundTraces = (wanted: string) =>
  infiniteQueryOptions({
    queryKey: ['traces', wanted],
    queryFn: ({ pageParam, signal }) =>
      request<TraceList>({
        url: `/api/traces?${wanted}${wanted === '' ? '' : '&'}limit=${PAGE}${pageParam}`,
        template: '/api/traces',
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => (next == null ? undefined : `&after=${encodeURIComponent(next)}`),
  });
