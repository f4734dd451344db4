import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAnswersOf } from './readAnswersOf';

const ADDRESS = 'http://localhost/api/spans';

describe('readAnswersOf', () => {
  let answer: Response;

  beforeEach(() => {
    answer = new Response('Too many spans came in a short time.', { status: 429 });
    vi.stubGlobal('fetch', vi.fn().mockResolvedValue(answer));
    readAnswersOf(ADDRESS);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('reads what is answered there, which is passed on as it is', async () => {
    expect(await fetch(ADDRESS, { method: 'POST' })).toBe(answer);

    expect(answer.bodyUsed).toBe(true);
  });

  it('leaves other answers to those who asked', async () => {
    const other = await fetch('http://localhost/api/rules');

    expect(await other.text()).toContain('Too many');
  });
});
