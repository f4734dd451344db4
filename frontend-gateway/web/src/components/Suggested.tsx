import { usePerson } from '../app/usePerson';
import { suggested } from '../gateway/explore';
import { type ListedPerson } from '../gateway/types';
import { FollowButton } from './FollowButton';
import { PersonEntry } from './PersonEntry';
import { SidePanel } from './SidePanel';
import styles from './SidePanel.module.css';

/** A few people to look at. */
export function Suggested() {
  const me = usePerson();
  const others = {
    ...suggested,
    // The list may be older than one's coming in.
    select: (people: readonly ListedPerson[]) => people.filter(({ uuid }) => uuid !== me?.uuid),
  };
  return (
    <SidePanel
      title="People to follow"
      options={others}
      none="Nobody new has said anything just now."
      action="show suggested people"
      keyOf={({ uuid }) => uuid}
    >
      {(person) => (
        <div className={styles.person}>
          <PersonEntry person={person} />
          <FollowButton person={person} />
        </div>
      )}
    </SidePanel>
  );
}
