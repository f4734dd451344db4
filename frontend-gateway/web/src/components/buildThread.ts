import { type Reply } from '../gateway/types';

export interface ReplyNode {
  readonly reply: Reply;
  readonly replies: readonly ReplyNode[];
}

/** Nests a thread's flat replies under what they answer, each level oldest first as they came. */
export function buildThread(rootUuid: string, replies: readonly Reply[]): ReplyNode[] {
  const known = new Set(replies.map(({ uuid }) => uuid));
  const under = (uuid: string): ReplyNode[] =>
    replies
      .filter((reply) => answered(reply) === uuid)
      .map((reply) => ({ reply, replies: under(reply.uuid) }));
  // What an answered reply left behind when it expired stands at the first level.
  const answered = ({ reply_to_activity_uuid: to }: Reply) => (known.has(to) ? to : rootUuid);
  return under(rootUuid);
}
