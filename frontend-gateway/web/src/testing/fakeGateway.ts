import { vi } from 'vitest';

export interface Received {
  readonly route: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export type Handler = (request: Received) => Response | Promise<Response>;

export const ok = (body: unknown, headers: Record<string, string> = {}, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers });

export const refused = (status: number, body: object): Response =>
  new Response(JSON.stringify({ status, ...body }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });

/** Answers `fetch` as the gateway would. Routes are written "GET /api/rules"; unknown ones answer 404. */
export function fakeGateway(routes: Record<string, Handler>): readonly Received[] {
  const received: Received[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const route = `${init.method ?? 'GET'} ${url}`;
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const request = { route, headers: new Headers(init.headers), body };
    received.push(request);
    const answer = Promise.resolve(routes[route]?.(request)).then(
      (known) => known ?? refused(404, { title: 'Not found' }),
    );
    return Promise.race([answer, cancelled(init.signal)]);
  });
  return received;
}

/** Rejects when the signal says so, as `fetch` does; else never. */
const cancelled = (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as DOMException));
  });
