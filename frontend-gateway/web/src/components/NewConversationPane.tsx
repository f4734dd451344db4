import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, Navigate, useNavigate } from 'react-router';
import { readCorrespondence } from '../app/readConversation';
import { useAction } from '../app/useAction';
import { alreadyFetched } from '../app/useOpenPage';
import { correspondence, messageGroup, messages } from '../gateway/messages';
import { Problem } from '../gateway/problem';
import { Conversation } from './Conversation';
import { CrudSkeletons } from './CrudSkeletons';
import { Empty } from './Empty';
import { Failed } from './Failed';
import { linkToConversation } from './paths';

/** The conversation with somebody: the one there is, or an empty one that the first message begins. */
export function NewConversationPane({ handle }: { handle: string }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data, error } = useQuery(correspondence(handle));
  const again = useAction();
  if (data !== undefined) {
    return data.uuid === null ? (
      <Conversation
        other={data}
        messages={[]}
        onSent={({ message_group_uuid }) =>
          void navigate(linkToConversation(message_group_uuid), { replace: true, state: alreadyFetched })
        }
      />
    ) : (
      <ToConversation group={data.uuid} />
    );
  }
  if (error === null) return <CrudSkeletons count={4} />;
  if (error instanceof Problem && [400, 404].includes(error.status)) {
    return (
      <Empty title="There is nobody to write to">
        <p>Nobody else has the handle @{handle}.</p>
        <Link className="button" to="/search">
          Look for somebody else
        </Link>
      </Empty>
    );
  }
  const tryAgain = () =>
    void again.run('open conversation', (scope) => readCorrespondence(handle).fetch(client, scope));
  return <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />;
}

/** Leads on, once the action that led here has fetched what is shown there, or has failed to. */
function ToConversation({ group }: { group: string }) {
  const about = useQuery(messageGroup(group));
  const said = useInfiniteQuery(messages(group));
  const isFetched = about.data !== undefined && said.data !== undefined;
  const hasFailed = about.isError || said.isError;
  if (!isFetched && !hasFailed) return <CrudSkeletons count={4} />;
  return <Navigate replace to={linkToConversation(group)} state={isFetched ? alreadyFetched : null} />;
}
