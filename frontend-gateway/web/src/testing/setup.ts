import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { FakeEventSource } from './FakeEventSource';

// What is awaited comes at once, unless the machine is busy.
configure({ asyncUtilTimeout: 4_000 });

// Vitest's globals are off, so Testing Library cannot clean up by itself.
afterEach(cleanup);
afterEach(() => sessionStorage.clear());
afterEach(() => localStorage.clear());

// What jsdom does not have. Nothing ever comes into view by itself: tests press the buttons.
class NeverIntersecting {
  observe = () => undefined;
  disconnect = () => undefined;
}
globalThis.IntersectionObserver = NeverIntersecting as never;
globalThis.ResizeObserver = NeverIntersecting as never;
globalThis.EventSource = FakeEventSource as never;
globalThis.scrollTo = vi.fn();
Element.prototype.scrollIntoView = vi.fn();
// There is no layout, and so nothing that is hidden by it.
Element.prototype.checkVisibility = () => true;
globalThis.matchMedia = (() => Object.assign(new EventTarget(), { matches: true })) as never;
HTMLElement.prototype.scrollTo = vi.fn();
HTMLDialogElement.prototype.showModal = function () {
  this.open = true;
};
HTMLDialogElement.prototype.close = function () {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
