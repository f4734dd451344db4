import { Link } from 'react-router';
import { trending } from '../gateway/explore';
import { linkToSearch } from './paths';
import { SidePanel } from './SidePanel';
import styles from './SidePanel.module.css';

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
      {({ tag, count }) => (
        <Link className={styles.entry} to={linkToSearch(`#${tag}`)}>
          <span className={styles.tag}>#{tag}</span>{' '}
          <span className={styles.count}>{count === 1 ? '1 crud' : `${count} cruds`}</span>
        </Link>
      )}
    </SidePanel>
  );
}
