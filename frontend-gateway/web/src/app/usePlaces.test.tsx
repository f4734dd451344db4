import { screen } from '@testing-library/react';
import { Route, Routes, useNavigate } from 'react-router';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Feed } from '../components/Feed';
import { type Crud } from '../gateway/types';
import { aCrud } from '../testing/mothers';
import { recordSpans } from '../testing/recordSpans';
import { renderInPage } from '../testing/render';
import { usePlaces } from './usePlaces';

const CARD = 100;

// jsdom lays nothing out: here each crud stands a hundred pixels below the one before, in a window of five.
beforeEach(() => {
  vi.stubGlobal('innerHeight', 5 * CARD);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', (_: number, y: number) => vi.stubGlobal('scrollY', y));
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (this: HTMLElement) {
    const top = CARD * screen.queryAllByTestId('crud').indexOf(this) - scrollY;
    return { top, bottom: top + CARD } as DOMRect;
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function App({ cruds }: { cruds: () => readonly Crud[] }) {
  usePlaces();
  const navigate = useNavigate();
  return (
    <main id="main" tabIndex={-1}>
      <Routes>
        <Route index element={<Feed cruds={cruds()} />} />
        <Route path="*" element={<button onClick={() => void navigate(-1)}>Go back</button>} />
      </Routes>
    </main>
  );
}

function scrolledTo(y: number): void {
  scrollTo(0, y);
  dispatchEvent(new Event('scroll'));
}

const links = () => screen.getAllByRole('link', { name: /open this crud/ });

test('a new page begins at its top; whoever goes back is where they were, at the crud they opened', async () => {
  recordSpans();
  const cruds = Array.from({ length: 10 }, () => aCrud());
  const { user } = renderInPage(<App cruds={() => cruds} />);
  scrolledTo(450);
  await user.click(links()[7] ?? document.body);
  expect(scrollY).toBe(0);
  expect(screen.getByRole('main')).toHaveFocus();
  scrolledTo(20);
  await user.click(screen.getByRole('button', { name: 'Go back' }));
  expect(scrollY).toBe(450);
  expect(links()[7]).toHaveFocus();
});

test('what has expired above moves the place, not the crud', async () => {
  recordSpans();
  let cruds = Array.from({ length: 10 }, () => aCrud());
  const { user } = renderInPage(<App cruds={() => cruds} />);
  scrolledTo(450);
  await user.click(links()[7] ?? document.body);
  cruds = cruds.slice(2);
  await user.click(screen.getByRole('button', { name: 'Go back' }));
  expect(scrollY).toBe(250);
  expect(links()[5]).toHaveFocus();
});
