import { usePerson } from '../app/usePerson';
import { type Thread } from '../gateway/types';
import { buildThread } from './buildThread';
import { CrudActions } from './CrudActions';
import { CrudCard } from './CrudCard';
import { Empty } from './Empty';
import { NarrowJoin } from './NarrowJoin';
import { ReplyForm } from './ReplyForm';
import { ReplyTree } from './ReplyTree';
import styles from './ThreadView.module.css';
import { useAlive } from './useAlive';

/** A crud, the form to answer it, and the answers it has. */
export function ThreadView({ thread: { activity, replies } }: { thread: Thread }) {
  const person = usePerson();
  const alive = useAlive(replies);
  return (
    <>
      <CrudCard crud={activity} isMain>
        <CrudActions crud={activity} />
      </CrudCard>
      {person && (
        <div className={styles.form}>
          <ReplyForm to={activity} threadOf={activity} />
        </div>
      )}
      <h2 className={styles.title}>{alive.length === 1 ? '1 reply' : `${alive.length} replies`}</h2>
      <ReplyTree nodes={buildThread(activity.uuid, alive)} threadOf={activity} canReply={person != null} />
      {alive.length === 0 && (
        <Empty title="No replies yet">
          <p>{person ? 'Be the first to answer.' : 'Come in to be the first to answer.'}</p>
        </Empty>
      )}
      {person === null && <NarrowJoin />}
    </>
  );
}
