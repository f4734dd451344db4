import { useEffect, useRef } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import { placeAt } from '../app/places';
import { usePerson } from '../app/usePerson';
import { type Thread } from '../gateway/types';
import { Ancestors } from './Ancestors';
import { buildThread } from './buildThread';
import { CrudActions } from './CrudActions';
import { CrudCard } from './CrudCard';
import { cx } from './cx';
import { Empty } from './Empty';
import { NarrowJoin } from './NarrowJoin';
import { ReplyForm } from './ReplyForm';
import { ReplyTree } from './ReplyTree';
import styles from './ThreadView.module.css';
import { useAlive } from './useAlive';

/** What a crud answers, the crud, the form to answer it, and the answers it has. */
export function ThreadView({ thread: { ancestors, activity, replies } }: { thread: Thread }) {
  const person = usePerson();
  const alive = useAlive(replies);
  const isReply = ancestors.length > 0;
  const shown = useShownFirst(isReply);
  return (
    <>
      <Ancestors cruds={ancestors} />
      <div ref={shown} className={cx(isReply && styles.shown)}>
        <div className={cx(isReply && styles.marked)}>
          <CrudCard crud={activity} isMain>
            <CrudActions crud={activity} />
          </CrudCard>
        </div>
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
        <NarrowJoin />
      </div>
    </>
  );
}

/** Scrolls to the crud that was asked for, below what it answers; whoever comes back is where they were. */
function useShownFirst(isReply: boolean) {
  const shown = useRef<HTMLDivElement>(null);
  const location = useLocation();
  const isReturn = useNavigationType() === NavigationType.Pop && placeAt(location) !== undefined;
  const scrolls = isReply && !isReturn;
  useEffect(() => {
    if (scrolls) shown.current?.scrollIntoView();
    // Once, when it is there: what is said later moves nothing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return shown;
}
