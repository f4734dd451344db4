import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent } from 'react';
import { useAction } from '../app/useAction';
import { demoPeople, enterAsDemoPerson } from '../gateway/session';
import { rules } from '../gateway/rules';
import { Avatar } from './Avatar';
import styles from './DemoEntrance.module.css';
import { Icon } from './Icon';
import { ProblemNote } from './ProblemNote';
import { useEnter } from './useEnter';

/** In with one click, where the installation has demo people; whoever wants to be somebody particular chooses. */
export function DemoEntrance({ canChoose = true }: { canChoose?: boolean }) {
  const { data } = useQuery(rules);
  const client = useQueryClient();
  const { enter, isPending, problem } = useEnter('enter as demo person');
  const listing = useAction();
  if (data?.demo !== true) return null;
  const fetchPeople = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (!currentTarget.open || client.getQueryData(demoPeople.queryKey) !== undefined) return;
    void listing.run('list demo people', (scope) => scope.run(() => client.query(demoPeople)));
  };
  return (
    <div className={styles.entrance}>
      <button
        type="button"
        className="button primary wide"
        disabled={isPending}
        aria-busy={isPending}
        onClick={() => void enter(() => enterAsDemoPerson())}
      >
        <Icon name="spark" /> Enter as a demo person
      </button>
      {canChoose && (
        <details onToggle={fetchPeople}>
          <summary>or choose who to be</summary>
          <People isPending={isPending} onChoose={(handle) => void enter(() => enterAsDemoPerson(handle))} />
        </details>
      )}
      <ProblemNote problem={problem ?? listing.problem} />
    </div>
  );
}

function People({ isPending, onChoose }: { isPending: boolean; onChoose: (handle: string) => void }) {
  const { data: people } = useQuery(demoPeople);
  return (
    <ul className={styles.people}>
      {people?.map((person) => (
        <li key={person.uuid}>
          <button type="button" disabled={isPending} onClick={() => onChoose(person.handle)}>
            <Avatar of={person} isSmall />
            <span>{person.display_name}</span>
            <span className={styles.handle}>@{person.handle}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
