import { usePerson } from '../app/usePerson';
import { suggested } from '../gateway/explore';
import { type Person } from '../gateway/types';
import { PersonEntry } from './PersonEntry';
import { SidePanel } from './SidePanel';

/** A few people to look at. */
export function Suggested() {
  const me = usePerson();
  const others = {
    ...suggested,
    // The list may be older than one's coming in.
    select: (people: readonly Person[]) => people.filter(({ uuid }) => uuid !== me?.uuid),
  };
  return (
    <SidePanel
      title="People to look at"
      options={others}
      none="Nobody has said anything yet."
      action="show suggested people"
      keyOf={({ uuid }) => uuid}
    >
      {(person) => <PersonEntry person={person} />}
    </SidePanel>
  );
}
