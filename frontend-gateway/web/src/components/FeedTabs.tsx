import { NavLink } from 'react-router';
import styles from './FeedTabs.module.css';

/** The two feeds of somebody who is signed in. */
export function FeedTabs() {
  return (
    <nav aria-label="Feeds">
      <ul className={styles.tabs}>
        <li>
          <NavLink to="/" end>
            Home
          </NavLink>
        </li>
        <li>
          <NavLink to="/following">Following</NavLink>
        </li>
      </ul>
    </nav>
  );
}
