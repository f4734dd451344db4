import { activeTraceId } from '../telemetry/activeTraceId';
import { isCancelled } from '../telemetry/cancelled';
import { type Answer, tracedFetch } from '../telemetry/tracedFetch';
import { nextLink } from './link';
import { parseProblem, unreachable } from './problem';

interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  /** The route with placeholders, when the URL has parameters in it. */
  readonly template?: string;
  /** With it, the request may be repeated: it is done once. */
  readonly onceKey?: string;
  /** Sent as JSON, or, when it is a file, as it is. */
  readonly body?: unknown;
  /** Cancels the request: it then rejects with the signal's reason, which is no {@link Problem}. */
  readonly signal?: AbortSignal | undefined;
}

/** What an answer is without, since who knows it did not answer. */
export interface LeftOut {
  readonly parts: readonly string[];
  /** Of the trace that says why. */
  readonly traceId: string | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page is; undefined on the last one. */
  readonly next: string | undefined;
  /** Absent when it is whole. */
  readonly leftOut?: LeftOut | undefined;
}

/** An answer that is one page of many. */
export interface Linked<T> extends Pick<Page<T>, 'next' | 'leftOut'> {
  readonly body: T;
}

/**
 * Calls the gateway and gives the JSON body. Starts the request synchronously, so that it belongs to the action whose
 * scope it is called in. Rejects with a {@link Problem}.
 */
export async function request<T>(call: Request): Promise<T> {
  return json(await answerTo(call)) as T;
}

/** Like {@link request}, for what is paged by its Link header, or may lack a part. */
export async function requestLinked<T>(call: Request): Promise<Linked<T>> {
  const answer = await answerTo(call);
  return { body: json(answer) as T, next: nextLink(answer.headers.get('Link')), leftOut: leftOutOf(answer) };
}

/** The same for lists. */
export async function requestPage<T>(call: Request): Promise<Page<T>> {
  const { body, ...page } = await requestLinked<T[]>(call);
  return { items: body, ...page };
}

async function answerTo(request: Request): Promise<Answer> {
  const { method = 'GET', url, template = url, onceKey, body, signal } = request;
  const headers: Record<string, string> = { Accept: 'application/json' };
  const call = { method, url, template: template.replace(/\?.*$/, ''), headers, signal };
  if (onceKey !== undefined) headers['Idempotency-Key'] = onceKey;
  if (body !== undefined) headers['Content-Type'] = body instanceof Blob ? body.type : 'application/json';
  const traceId = activeTraceId();
  const answer = await tracedFetch(body === undefined ? call : { ...call, body: sendable(body) }).catch(
    (error: unknown) => {
      throw isCancelled(error) ? error : unreachable(traceId);
    },
  );
  if (answer.status >= 400) throw parseProblem(answer.status, answer.text, traceIdOf(answer));
  return answer;
}

const sendable = (body: unknown) => (body instanceof Blob ? body : JSON.stringify(body));

// The gateway's contract says what each route answers; there is no second check of it at run time.
const json = ({ text }: Answer): unknown => (text === '' ? undefined : JSON.parse(text));

function leftOutOf(answer: Answer): LeftOut | undefined {
  const parts = answer.headers.get('X-Left-Out');
  return parts === null ? undefined : { parts: parts.split(', '), traceId: traceIdOf(answer) };
}

const traceIdOf = ({ headers }: Answer) => headers.get('traceresponse')?.split('-')[1];
