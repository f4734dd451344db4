export interface FieldError {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly trace_id?: string;
  readonly errors?: readonly Partial<FieldError>[];
  readonly position?: number | null;
}

/** A refusal by the gateway (RFC 9457), or the failure to reach it at all (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** What went wrong in one word, for telemetry: the first violated rule's code, else the status. */
  readonly code: string;
  readonly fieldErrors: readonly FieldError[];
  readonly traceId: string | undefined;
  /** The character of a filter at which it is wrong, from 0. */
  readonly position: number | undefined;

  constructor(
    status: number,
    message: string,
    fieldErrors: readonly FieldError[] = [],
    traceId?: string,
    position?: number,
  ) {
    super(message);
    this.status = status;
    this.code = fieldErrors[0]?.code ?? (status === 0 ? 'unreachable' : String(status));
    this.fieldErrors = fieldErrors;
    this.traceId = traceId;
    this.position = position;
  }
}

const UNREACHABLE = 'Cruddur could not be reached. Check the connection and try again.';

export const unreachable = (traceId?: string): Problem => new Problem(0, UNREACHABLE, [], traceId);

/** Reads a problem out of an answer, whatever stands in it: a proxy in between may have answered with HTML. */
export function parseProblem(status: number, text: string, traceIdOfAnswer?: string): Problem {
  const body = parseBody(text);
  const errors = (body.errors ?? []).map(({ field = '', code = '', message = code }) => ({
    field,
    code,
    message,
  }));
  const message = body.detail ?? body.title ?? `Something went wrong (${status}).`;
  return new Problem(status, message, errors, body.trace_id ?? traceIdOfAnswer, body.position ?? undefined);
}

function parseBody(text: string): ProblemBody {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

/** Any failure as a problem, so that every place shows them the same way. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(-1, 'Something went wrong in the page itself.');
}
