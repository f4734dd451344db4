import { expect, test } from 'vitest';
import { aReply } from '../testing/mothers';
import { type ReplyNode, buildThread } from './buildThread';

type Shape = [string, Shape[]];
const shape = ({ reply, replies }: ReplyNode): Shape => [reply.uuid, replies.map(shape)];

test('nests replies under what they answer, oldest first', () => {
  const flat = [
    aReply('root', { uuid: 'a' }),
    aReply('a', { uuid: 'a1' }),
    aReply('root', { uuid: 'b' }),
    aReply('a1', { uuid: 'a1x' }),
    aReply('a', { uuid: 'a2' }),
  ];
  expect(buildThread('root', flat).map(shape)).toEqual([
    [
      'a',
      [
        ['a1', [['a1x', []]]],
        ['a2', []],
      ],
    ],
    ['b', []],
  ]);
});

test('keeps replies to a reply that has expired', () => {
  expect(buildThread('root', [aReply('gone', { uuid: 'a' })]).map(shape)).toEqual([['a', []]]);
});
