import { type Span } from '@opentelemetry/api';

/** Set when a span was cut short because the person left the page while its work was still going on. */
const PAGE_LEFT = 'cruddur.page_left';

const open = new Set<Span>();

export function opened(span: Span): Span {
  open.add(span);
  return span;
}

export function close(span: Span): void {
  open.delete(span);
  span.end();
}

/** A span that never ends is never sent, and would leave the servers' spans without their parent. */
export function closeAllBecausePageIsLeft(): void {
  for (const span of open) {
    span.setAttribute(PAGE_LEFT, true);
    close(span);
  }
}
