import { expect, test } from 'vitest';
import { randomUuid } from './randomUuid';

test('it has the form of a random UUID, and is another one each time', () => {
  const made = Array.from({ length: 10 }, randomUuid);
  expect(new Set(made).size).toBe(10);
  for (const uuid of made)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
