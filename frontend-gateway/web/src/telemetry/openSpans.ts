import { type Span } from '@opentelemetry/api';

/** Set when a span was cut short because the person left the page while its work was still going on. */
const PAGE_LEFT = 'cruddur.page_left';

const open = new Set<Span>();
let isLeft = false;

export function opened(span: Span): Span {
  open.add(span);
  return span;
}

export function close(span: Span): void {
  open.delete(span);
  span.end();
}

/**
 * Whether the page is being left. Its code still runs for a moment, and what it asks for then is really asked for; but
 * the span of that would not be sent any more.
 */
export const isPageLeft = (): boolean => isLeft;

/** A span that never ends is never sent, and would leave the servers' spans without their parent. */
export function closeAllBecausePageIsLeft(): void {
  isLeft = true;
  closeAllBecausePageMayBeLeft();
}

/** The same where the page might stay after all, and may ask on. */
export function closeAllBecausePageMayBeLeft(): void {
  // An action ends after what it asked for.
  for (const span of [...open].reverse()) {
    span.setAttribute(PAGE_LEFT, true);
    close(span);
  }
}

/** Somebody came back to the page as they had left it. */
export function pageIsBack(): void {
  isLeft = false;
}
