import { Link } from 'react-router';
import { type TrendingTag } from '../gateway/types';
import { Highlighted } from './Highlighted';
import { linkToSearch } from './paths';
import styles from './SidePanel.module.css';

/** A line of a list of tags. */
export function TagEntry({ tag: { tag, count }, term = '' }: { tag: TrendingTag; term?: string }) {
  return (
    <Link className={styles.entry} to={linkToSearch(`#${tag}`)}>
      <span className={styles.tag}>
        #<Highlighted text={tag} term={term} />
      </span>{' '}
      <span className={styles.count}>{count === 1 ? '1 crud' : `${count} cruds`}</span>
    </Link>
  );
}
