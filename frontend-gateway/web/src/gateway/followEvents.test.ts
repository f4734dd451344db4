import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource';
import { followEvents } from './followEvents';

const URL = '/api/some/stream';
const FOR_SURE = 1.5;

const opened = () => FakeEventSource.all.filter(({ url }) => url === URL).length;
const refuse = () => FakeEventSource.to(URL).refuse();

/** Whether it comes back between so many seconds and half as many more. */
function comesBackAfter(seconds: number): boolean {
  const before = opened();
  vi.advanceTimersByTime(seconds * 1000 - 1);
  const tooEarly = opened() > before;
  vi.advanceTimersByTime(seconds * 1000 * (FOR_SURE - 1) + 1);
  return !tooEarly && opened() === before + 1;
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeEventSource.all.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test('comes back to a stream that was refused', () => {
  const onEvent = vi.fn();
  const close = followEvents(URL, { news: onEvent });
  refuse();
  expect(comesBackAfter(2)).toBe(true);
  FakeEventSource.to(URL).send('news', { n: 1 });
  expect(onEvent).toHaveBeenCalledExactlyOnceWith({ n: 1 });
  close();
});

test('tells each kind of event to its own listener', () => {
  const onNews = vi.fn();
  const onWeather = vi.fn();
  const close = followEvents(URL, { news: onNews, weather: onWeather });
  FakeEventSource.to(URL).send('weather', 'rain');
  expect(onNews).not.toHaveBeenCalled();
  expect(onWeather).toHaveBeenCalledExactlyOnceWith('rain');
  close();
});

test('waits longer each time it is refused, half a minute at most', () => {
  const close = followEvents(URL, { news: vi.fn() });
  for (const seconds of [2, 4, 8, 16, 20, 20]) {
    refuse();
    expect(comesBackAfter(seconds)).toBe(true);
  }
  close();
});

test('an open stream makes the next wait short again', () => {
  const close = followEvents(URL, { news: vi.fn() });
  refuse();
  comesBackAfter(2);
  FakeEventSource.to(URL).accept();
  refuse();
  expect(comesBackAfter(2)).toBe(true);
  close();
});

test('leaves a stream that broke to the browser, which comes back by itself', () => {
  const close = followEvents(URL, { news: vi.fn() });
  FakeEventSource.to(URL).dispatchEvent(new Event('error'));
  vi.advanceTimersByTime(60_000);
  expect(opened()).toBe(1);
  close();
});

test('does not come back once it is closed', () => {
  const close = followEvents(URL, { news: vi.fn() });
  refuse();
  close();
  vi.advanceTimersByTime(60_000);
  expect(opened()).toBe(1);
});
