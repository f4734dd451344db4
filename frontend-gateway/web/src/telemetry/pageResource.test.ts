import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { servedWith } from '../testing/servedWith';
import { pageResource } from './pageResource';

const OF_EVERY_BROWSER = [
  'browser.language',
  'deployment.environment.name',
  'service.instance.id',
  'service.name',
  'service.namespace',
  'service.version',
  'telemetry.sdk.language',
  'telemetry.sdk.name',
  'telemetry.sdk.version',
  'user_agent.original',
];

test('the page says of itself what every service does, and what browser it is in', () => {
  expect(Object.keys(pageResource().attributes).sort()).toEqual(OF_EVERY_BROWSER);
});

test('it is one service and another instance each time', () => {
  const [one, other] = [pageResource().attributes, pageResource().attributes];
  expect(one).toMatchObject({ 'service.name': 'frontend-web', 'service.namespace': 'cruddur' });
  expect(one['service.instance.id']).not.toBe(other['service.instance.id']);
});

test('its version is that of the services', () => {
  const [, parent] = /<parent>[^]*?<version>(.*?)<\/version>/.exec(readFileSync('../pom.xml', 'utf8')) ?? [];
  expect(pageResource().attributes['service.version']).toBe(parent);
});

test('where it runs is what the gateway says', () => {
  servedWith('cruddur-environment', 'staging');
  expect(pageResource().attributes['deployment.environment.name']).toBe('staging');
});

test('a browser that tells more is asked', () => {
  const brands = [{ brand: 'Chromium', version: '140' }];
  vi.stubGlobal('navigator', {
    userAgent: 'A browser',
    language: 'en',
    userAgentData: { brands, mobile: false, platform: 'Linux' },
  });
  expect(pageResource().attributes).toMatchObject({
    'browser.brands': ['Chromium 140'],
    'browser.mobile': false,
    'browser.platform': 'Linux',
  });
});
