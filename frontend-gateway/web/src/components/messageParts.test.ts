import { describe, expect, test } from 'vitest';
import mentionExamples from './mentionExamples.json';
import { messageParts } from './messageParts';

const kinds = (message: string) =>
  messageParts(message).flatMap(({ kind, text }) => (kind === 'text' ? [] : [`${kind} ${text}`]));

test('words stay as they are', () => {
  expect(messageParts('Just <b>words</b> & more')).toEqual([
    { kind: 'text', text: 'Just <b>words</b> & more' },
  ]);
});

test('the parts together are the message', () => {
  const message = 'Hi @grace, see (https://example.org/a_(b)), #tracing!\n#sql';
  expect(
    messageParts(message)
      .map(({ text }) => text)
      .join(''),
  ).toBe(message);
  expect(kinds(message)).toEqual([
    'mention @grace',
    'link https://example.org/a_(b)',
    'tag #tracing',
    'tag #sql',
  ]);
});

describe('tags', () => {
  test.each(['#Müsli', '#トレース', '#web_2'])('%s is one', (tag) => {
    expect(kinds(`about ${tag}.`)).toEqual([`tag ${tag}`]);
  });

  test.each(['C#minor', '##twice', '# apart', '&#39;', 'see/#part'])('%s is none', (message) => {
    expect(kinds(message)).toEqual([]);
  });

  test('an address keeps its number sign', () => {
    expect(kinds('https://example.org/#part')).toEqual(['link https://example.org/#part']);
  });
});

describe('mentions', () => {
  test.each(mentionExamples)('$message names $handles', ({ message, handles }) => {
    expect(kinds(message).filter((kind) => kind.startsWith('mention'))).toEqual(
      handles.map((handle) => `mention @${handle}`),
    );
  });
});

describe('addresses', () => {
  test.each([
    ['https://example.org.', 'https://example.org'],
    ['https://example.org/?a=b, and', 'https://example.org/?a=b'],
    ['(https://example.org/x)', 'https://example.org/x'],
    ['HTTP://EXAMPLE.ORG', 'HTTP://EXAMPLE.ORG'],
  ])('%s leads to %s', (message, text) => {
    expect(kinds(message)).toEqual([`link ${text}`]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'http://[', 'ftp://example.org'])(
    '%s is none',
    (message) => {
      expect(kinds(message)).toEqual([]);
    },
  );
});
