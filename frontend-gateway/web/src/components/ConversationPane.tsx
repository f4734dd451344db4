import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readConversation } from '../app/readConversation';
import { useAction } from '../app/useAction';
import { messageGroup, messages } from '../gateway/messages';
import { Problem } from '../gateway/problem';
import { Conversation } from './Conversation';
import { CrudSkeletons } from './CrudSkeletons';
import { Empty } from './Empty';
import { Failed } from './Failed';

/** A conversation that has begun. */
export function ConversationPane({ group }: { group: string }) {
  const client = useQueryClient();
  const about = useQuery(messageGroup(group));
  const { data, error, fetchNextPage, hasNextPage } = useInfiniteQuery(messages(group));
  const again = useAction();
  if (data !== undefined && about.data !== undefined) {
    return (
      <Conversation
        key={about.data.handle}
        other={about.data}
        messages={data.pages.toReversed().flatMap(({ items }) => items)}
        older={{ isThere: hasNextPage, fetch: fetchNextPage }}
      />
    );
  }
  const failure = error ?? about.error;
  if (failure === null) return <CrudSkeletons count={4} />;
  if (failure instanceof Problem && [400, 404].includes(failure.status)) {
    return (
      <Empty title="There is no such conversation">
        <p>Or it is not yours to read.</p>
        <Link className="button" to="/messages">
          See your conversations
        </Link>
      </Empty>
    );
  }
  const tryAgain = () =>
    void again.run('open conversation', (scope) => readConversation(group).fetch(client, scope));
  return <Failed error={failure} isPending={again.isPending} onTryAgain={tryAgain} />;
}
