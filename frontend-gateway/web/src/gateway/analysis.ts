import { queryOptions } from '@tanstack/react-query';
import { request } from './client';

/** How many spans, how many in vain, how long they took. */
export interface Sample {
  readonly count: number;
  readonly errors: number;
  readonly rate_per_second: number;
  readonly total_nanos: number;
  readonly p50_nanos: number;
  readonly p95_nanos: number;
  readonly p99_nanos: number;
  readonly max_nanos: number;
}

export interface HeatMap {
  readonly from: string;
  readonly to: string;
  readonly column_nanos: number;
  readonly columns: number;
  /** The ends of the rows, the shortest first: one more than rows. */
  readonly duration_bounds: readonly number[];
  readonly cells: readonly {
    readonly column: number;
    readonly row: number;
    readonly count: number;
    readonly errors: number;
  }[];
  readonly spans: number;
}

export interface Difference {
  readonly inside: number;
  readonly outside: number;
  readonly attributes: readonly {
    readonly key: string;
    readonly score: number;
    readonly values: readonly {
      readonly value: string;
      readonly inside: number;
      readonly outside: number;
      readonly score: number;
    }[];
  }[];
}

export interface Operations {
  readonly from: string;
  readonly to: string;
  readonly columns: number;
  readonly operations: readonly {
    readonly service: string;
    readonly operation: string;
    readonly kind: string;
    readonly all: Sample;
    readonly series: readonly Sample[];
  }[];
}

export interface ServiceMap {
  readonly nodes: readonly { readonly name: string; readonly type: string; readonly calls: Sample }[];
  readonly edges: readonly {
    readonly from: string;
    readonly from_type: string;
    readonly to: string;
    readonly to_type: string;
    readonly calls: Sample;
  }[];
}

interface Side {
  readonly span_id: string;
  readonly start_nanos: number;
  readonly duration_nanos: number;
  readonly error: boolean;
}

export interface ComparedLine {
  readonly depth: number;
  readonly service: string;
  readonly name: string;
  readonly kind: string;
  readonly change: 'same' | 'new' | 'gone' | 'slower' | 'faster';
  readonly left?: Side | null;
  readonly right?: Side | null;
}

export interface Comparison {
  readonly lines: readonly ComparedLine[];
}

/** Asked outside of any action: looking at traces makes none. */
const ask = <T>(question: string, wanted: string) =>
  queryOptions({
    queryKey: ['analysis', question, wanted],
    queryFn: ({ signal }) =>
      request<T>({
        url: `/api/analysis/${question}${wanted === '' ? '' : `?${wanted}`}`,
        template: `/api/analysis/${question}`,
        signal,
      }),
    enabled: true,
    staleTime: 0,
    gcTime: 60_000,
  });

export const heatMap = (wanted: string) => ask<HeatMap>('heatmap', wanted);
export const difference = (wanted: string) => ask<Difference>('difference', wanted);
export const red = (wanted: string) => ask<Operations>('red', wanted);
export const operations = (wanted: string) => ask<Operations>('operations', wanted);
export const serviceMap = (wanted: string) => ask<ServiceMap>('map', wanted);
export const comparison = (left: string, right: string) =>
  ask<Comparison>('compare', `left=${left}&right=${right}`);
