import { type Context, type Link, ROOT_CONTEXT, SpanStatusCode, context, trace } from '@opentelemetry/api';
import { type ActionName } from './ActionName';
import { actionLog } from './actionLog';
import { isCancelled, markCancelled } from './cancelled';
import { errorCode } from './errorCode';
import { close, opened } from './openSpans';
import { flush, tracer } from './tracer';

/** The action's hold on its trace. */
export interface Scope {
  readonly traceId: string;
  /**
   * Calls `work` inside the action, so that the requests it starts are the action's children. The context does not
   * survive an `await` inside `work`: wrap each call after an `await` in a `run` of its own.
   */
  run<T>(work: () => T): T;
  /** Says on the action's span which parts it did without, since they could not be had. */
  leaveOut(parts: string[]): void;
}

/**
 * Traces what a person did as one span around `work`, which must resolve only when everything has settled: answers
 * read, page brought up to date. A rejection marks the span as failed, or as cancelled if it was, and is passed on.
 *
 * @param name what was done
 * @param parent only for the first view, which continues the page load's trace
 * @param links only for what nobody clicked for, to what caused it
 */
export async function traceAction<T>(
  name: ActionName,
  work: (scope: Scope) => Promise<T>,
  parent: Context = ROOT_CONTEXT,
  links: Link[] = [],
): Promise<T> {
  const span = opened(tracer().startSpan(name, { links }, parent));
  const inAction = trace.setSpan(parent, span);
  const { traceId } = span.spanContext();
  const startedAt = performance.now();
  let failure: string | undefined;
  actionLog.started({ traceId, name, startedAt: Date.now() });
  try {
    return await work({
      traceId,
      run: (call) => context.with(inAction, call),
      leaveOut: (parts) => span.setAttribute('cruddur.degraded', parts),
    });
  } catch (error) {
    if (isCancelled(error)) {
      markCancelled(span);
    } else {
      failure = errorCode(error);
      span.setAttribute('error.type', failure);
      span.setStatus({ code: SpanStatusCode.ERROR, message: failure });
    }
    throw error;
  } finally {
    close(span);
    actionLog.ended(traceId, {
      durationMs: performance.now() - startedAt,
      ...(failure === undefined ? {} : { error: failure }),
    });
    flush();
  }
}
