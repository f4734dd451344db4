import { Link } from 'react-router';
import styles from './NotificationTabs.module.css';

const tabs = [
  { label: 'All', to: '/notifications', isMentions: false },
  { label: 'Mentions', to: '/notifications?only=mentions', isMentions: true },
];

/** Everything, or what others said to one. */
export function NotificationTabs({ onlyMentions }: { onlyMentions: boolean }) {
  return (
    <nav aria-label="Which notifications">
      <ul className={styles.tabs}>
        {tabs.map(({ label, to, isMentions }) => (
          <li key={label}>
            <Link to={to} aria-current={isMentions === onlyMentions ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
