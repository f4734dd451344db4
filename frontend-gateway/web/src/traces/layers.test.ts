import { expect, test } from 'vitest';
import { type Sample, type ServiceMap } from '../gateway/analysis';
import { layers } from './layers';

const calls = {} as Sample;
const node = (name: string) => ({ name, type: 'service', calls });
const edge = (from: string, to: string) => ({ from, from_type: 'service', to, to_type: 'service', calls });
const columns = (map: ServiceMap) =>
  Object.fromEntries(layers(map).map(({ name, column }) => [name, column]));

test('callers stand left of whom they call, by the longest way', () => {
  expect(
    columns({
      nodes: ['db', 'web', 'api'].map(node),
      edges: [edge('web', 'api'), edge('api', 'db'), edge('web', 'db')],
    }),
  ).toEqual({ web: 0, api: 1, db: 2 });
});

test('services that call each other are placed all the same', () => {
  expect(columns({ nodes: ['a', 'b'].map(node), edges: [edge('a', 'b'), edge('b', 'a')] })).toEqual({
    a: 0,
    b: 1,
  });
});
