import { expect, test } from 'vitest';
import { parseProblem } from './problem';

test('a problem keeps its message, its fields and its trace', () => {
  const errors = [{ field: 'message', code: 'message_blank', message: 'Say something.' }];
  const text = JSON.stringify({ title: 'Refused', detail: 'Not like this.', trace_id: 'abc', errors });
  expect(parseProblem(422, text)).toMatchObject({
    status: 422,
    message: 'Not like this.',
    code: 'message_blank',
    fieldErrors: errors,
    traceId: 'abc',
  });
});

test('without violated rules its code is the status', () => {
  expect(parseProblem(404, '{"title":"Not found"}')).toMatchObject({ code: '404', message: 'Not found' });
});

test.each(['<html>Bad gateway</html>', '', 'null', '"text"'])('an answer of %j is a problem, too', (text) => {
  expect(parseProblem(502, text, 'abc')).toMatchObject({ code: '502', traceId: 'abc', fieldErrors: [] });
});
