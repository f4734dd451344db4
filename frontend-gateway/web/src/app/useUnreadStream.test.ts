import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { type ReactNode, createElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource';
import { createQueryClient } from './createQueryClient';
import { unread } from './unread';
import { useUnreadStream } from './useUnreadStream';

const STREAM = '/api/notifications/stream';
const LONG_MS = 60_000;

const client = createQueryClient();
const wrapper = ({ children }: { children: ReactNode }) =>
  createElement(QueryClientProvider, { client }, children);

const followAs = (person: string | undefined) =>
  renderHook((props: { person: string | undefined }) => useUnreadStream(props.person), {
    initialProps: { person },
    wrapper,
  });

beforeEach(() => {
  vi.useFakeTimers();
  FakeEventSource.all.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('the count goes on changing after the stream was refused', () => {
  followAs('ada');
  FakeEventSource.to(STREAM).refuse();
  vi.advanceTimersByTime(LONG_MS);
  FakeEventSource.to(STREAM).send('unread', { unread_count: 2 });
  expect(FakeEventSource.all).toHaveLength(2);
  expect(unread.count()).toBe(2);
});

test('whoever has signed out is not followed any more', () => {
  const { rerender } = followAs('ada');
  FakeEventSource.to(STREAM).refuse();
  rerender({ person: undefined });
  vi.advanceTimersByTime(LONG_MS);
  expect(FakeEventSource.all).toHaveLength(1);
});
