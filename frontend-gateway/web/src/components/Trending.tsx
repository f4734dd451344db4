import { trending } from '../gateway/explore';
import { SidePanel } from './SidePanel';
import { TagEntry } from './TagEntry';

/** The tags of the last day. */
export function Trending() {
  return (
    <SidePanel
      title="Trending"
      options={trending}
      none="No tags in the last day. Write a #first one."
      action="show trending tags"
      keyOf={({ tag }) => tag}
    >
      {(tag) => <TagEntry tag={tag} />}
    </SidePanel>
  );
}
