import { expect, test } from 'vitest';
import { readLogs } from './logs';
import { logsBySpan } from './logsBySpan';

const read = (record: object) =>
  readLogs({
    resourceLogs: [
      {
        resource: { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] },
        scopeLogs: [{ logRecords: [{ spanId: 's', body: { stringValue: 'hello' }, ...record }] }],
      },
    ],
  });

test.each([
  [9, 'info', false],
  ['SEVERITY_NUMBER_WARN2', 'warn', true],
  [17, 'error', true],
])('the severity %j is %s', (severityNumber, severity, isSevere) => {
  expect(read({ severityNumber })[0]).toMatchObject({ service: 'shop', body: 'hello', severity, isSevere });
});

test('logs of a span come in the order of time', () => {
  const logs = [...read({ timeUnixNano: '2' }), ...read({ timeUnixNano: '1' })];
  expect(
    logsBySpan(logs)
      .get('s')
      ?.map(({ nanos }) => nanos),
  ).toEqual([1n, 2n]);
});
