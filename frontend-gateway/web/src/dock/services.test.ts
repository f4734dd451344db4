import { expect, test } from 'vitest';
import { lookOfService } from './services';

test('a service of Cruddur has its own colour', () => {
  expect(lookOfService('backend-service').colour).toBe('backend-service');
});

test('another program’s service keeps the colour that it has once', () => {
  expect(lookOfService('petclinic')).toEqual(lookOfService('petclinic'));
});

test('seven other services have seven colours', () => {
  const colours = ['shop', 'cart', 'stock', 'payment', 'mail', 'search'].map(
    (name) => lookOfService(name).colour,
  );
  expect(new Set([...colours, lookOfService('petclinic').colour]).size).toBe(7);
});
