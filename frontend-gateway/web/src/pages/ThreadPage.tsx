import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { asAction } from '../app/asAction';
import { fresh } from '../app/needs';
import { useAction } from '../app/useAction';
import { useNow } from '../app/useNow';
import { useOpenPage } from '../app/useOpenPage';
import { CrudSkeletons } from '../components/CrudSkeletons';
import { Empty } from '../components/Empty';
import { Failed } from '../components/Failed';
import { PageHeader } from '../components/PageHeader';
import { ThreadView } from '../components/ThreadView';
import { isOver } from '../components/timeLeft';
import { thread } from '../gateway/cruds';
import { Problem } from '../gateway/problem';
import { NotFoundPage } from './NotFoundPage';

export function ThreadPage() {
  const { at = '', uuid = '' } = useParams();
  if (!at.startsWith('@')) return <NotFoundPage />;
  return <Thread key={uuid} handle={at.slice(1)} uuid={uuid} />;
}

function Thread({ handle, uuid }: { handle: string; uuid: string }) {
  const options = thread(handle, uuid);
  useOpenPage('open thread', [fresh(options)]);
  const { data, error, refetch } = useQuery(options);
  const again = useAction();
  const isGone = useNow((now) => data !== undefined && isOver(data.activity, now));
  const tryAgain = () => void again.run('open thread', asAction(refetch));
  // An address that cannot be one is a 400.
  const isUnknown = error instanceof Problem && [400, 404].includes(error.status);
  return (
    <>
      <PageHeader
        title="Crud"
        windowTitle={
          data === undefined || isGone ? 'Crud' : `${data.activity.display_name}: ${data.activity.message}`
        }
        back={{ to: '/', label: 'Back to the home feed' }}
      />
      {data === undefined && error === null && <CrudSkeletons count={3} />}
      {data === undefined && error !== null && !isUnknown && (
        <Failed error={error} isPending={again.isPending} onTryAgain={tryAgain} />
      )}
      {(isGone || (data === undefined && isUnknown)) && (
        <Empty title="This crud is gone">
          <p>It has expired, or it never was.</p>
        </Empty>
      )}
      {data !== undefined && !isGone && <ThreadView thread={data} />}
    </>
  );
}
